/** YAML 1.2, and with it JSON, as a small tree of texts, lists and maps that know where they stand. */
@NullMarked
package fingerpost.ingest.tree;

import org.jspecify.annotations.NullMarked;
