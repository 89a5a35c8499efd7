/** The file of a design: JSON, read strictly and saved atomically, with positions beside the topology. */
@NullMarked
package fingerpost.document;

import org.jspecify.annotations.NullMarked;
