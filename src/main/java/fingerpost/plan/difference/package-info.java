/**
 * What differs between two designs: zones and record sets by name, everything else by what it is, whatever the ids. Order,
 * case and the serial of a zone are no differences; a TTL is.
 */
@NullMarked
package fingerpost.plan.difference;

import org.jspecify.annotations.NullMarked;
