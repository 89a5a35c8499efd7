/** What the readers of all kinds of files have in common: what was read, and what is to be said of it. */
@NullMarked
package fingerpost.ingest.file;

import org.jspecify.annotations.NullMarked;
