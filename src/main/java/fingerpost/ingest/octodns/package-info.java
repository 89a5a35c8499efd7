/**
 * octoDNS's YAML becomes a topology: records by their names, and {@code dynamic} as answer policies (docs/records.rst and
 * docs/dynamic_records.rst of octoDNS 1.x).
 */
@NullMarked
package fingerpost.ingest.octodns;

import org.jspecify.annotations.NullMarked;
