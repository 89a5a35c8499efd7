/**
 * What stands behind the addresses of a name: every address is asked over TLS and HTTP as a browser would, and pure checks judge
 * what came.
 */
@NullMarked
package fingerpost.diagnose.web;

import org.jspecify.annotations.NullMarked;
