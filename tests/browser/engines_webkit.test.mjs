// The scenarios of every engine, in WebKitGTK.
import * as engine from "./engines/webkit.mjs";
import { runScenarios } from "./engines/run.mjs";

runScenarios(engine);
