// All scripts of the portal's own. They are put in place when the portal starts.
import "copy.js";
import "suggest.js";
import "listing.js";
