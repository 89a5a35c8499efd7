/** The list of targets; apart from the shapes, so that these do not know who implements them. */
@NullMarked
package fingerpost.export.targets;

import org.jspecify.annotations.NullMarked;
