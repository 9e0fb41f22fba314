// Emscripten calls Node's standard streams terminals, whatever they are, and then cannot ask them for
// their size. Here they are what they are, and the environment is Node's (NO_COLOR, TERM).
Module["preRun"] = () => Object.assign(ENV, process.env);
Module["onRuntimeInitialized"] = () => {
  for (const [fd, stream] of [process.stdin, process.stdout, process.stderr].entries()) {
    const size = () => [stream.rows ?? 0, stream.columns ?? 0];
    FS.getStream(fd).tty = stream.isTTY ? { ops: { ioctl_tiocgwinsz: size } } : undefined;
  }
};
