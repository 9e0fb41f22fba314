// Put before the page's own scripts: notes what a test must not see. WebDriver has no way to read a
// console.
window.complaints = [];
const complain = (text) => window.complaints.push(text);
addEventListener("error", (event) => complain(`error: ${event.message ?? event.target}`), true);
addEventListener("unhandledrejection", (event) => complain(`rejection: ${event.reason}`));
addEventListener("securitypolicyviolation", (event) =>
  complain(`policy broken: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
);
const own = console.error;
console.error = (...values) => {
  complain(`console: ${values.join(" ")}`);
  own.apply(console, values);
};
