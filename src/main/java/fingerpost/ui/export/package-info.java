/** Export with preview, losses and differences. */
@NullMarked
package fingerpost.ui.export;

import org.jspecify.annotations.NullMarked;
