// The scenarios of every engine, in Firefox with WebGL2.
import * as engine from "./engines/firefox.mjs";
import { runScenarios } from "./engines/run.mjs";

runScenarios(engine);
