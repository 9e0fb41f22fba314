// Where boot.js does not run there is nobody to say why: it is of another version than the page, or could
// not be had, or the browser is too old to read it. Only then this file does something.
import { renew } from "./renew.js";
import { sayUnstarted } from "./unstarted.js";

if (!window.rangefinder) sayUnstarted(renew);
