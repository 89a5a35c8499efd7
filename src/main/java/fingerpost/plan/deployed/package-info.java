/**
 * A design beside the files that stand on a server, and beside what is live: zones record by record, whatever their layout,
 * other files line by line.
 */
@NullMarked
package fingerpost.plan.deployed;

import org.jspecify.annotations.NullMarked;
