/** What a person designs, as one immutable value; the edits that change it; the graph that shows it. */
@NullMarked
package fingerpost.topology;

import org.jspecify.annotations.NullMarked;
