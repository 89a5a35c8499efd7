/** DNSSEC of live answers: the chain of trust link by link, and the checks of a zone's keys, signatures and denials. */
@NullMarked
package fingerpost.diagnose.dnssec;

import org.jspecify.annotations.NullMarked;
