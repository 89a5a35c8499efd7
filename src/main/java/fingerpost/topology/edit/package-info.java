/** The changes of a design, one kind of change to a file; each makes an {@link fingerpost.topology.Edit} with a name. */
@NullMarked
package fingerpost.topology.edit;

import org.jspecify.annotations.NullMarked;
