// The scenarios of every engine, in Chromium.
import * as engine from "./engines/chromium.mjs";
import { runScenarios } from "./engines/run.mjs";

runScenarios(engine);
