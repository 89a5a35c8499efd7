/** What a line that a person draws between two boxes can mean. */
@NullMarked
package fingerpost.topology.connect;

import org.jspecify.annotations.NullMarked;
