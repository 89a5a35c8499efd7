/** JSON with places: every value knows where it stood, so that a refusal can say line, column and path. */
@NullMarked
package fingerpost.document.json;

import org.jspecify.annotations.NullMarked;
