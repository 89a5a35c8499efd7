/** Of what kind a file is that somebody wants imported, and the reader of each kind. */
@NullMarked
package fingerpost.ingest.kind;

import org.jspecify.annotations.NullMarked;
