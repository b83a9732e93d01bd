/** What Node 22 and 24 lack of the language. Each does nothing where the runtime has it. */

import "npm:core-js@3.51.0/actual/regexp/escape.js";
import "npm:core-js@3.51.0/actual/typed-array/from-base64.js";
import "npm:core-js@3.51.0/actual/typed-array/from-hex.js";
import "npm:core-js@3.51.0/actual/typed-array/to-base64.js";
import "npm:core-js@3.51.0/actual/typed-array/to-hex.js";
