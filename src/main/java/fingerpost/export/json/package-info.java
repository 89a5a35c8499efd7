/** JSON (RFC 8259) for the targets that read it: values, their text, and back. */
@NullMarked
package fingerpost.export.json;

import org.jspecify.annotations.NullMarked;
