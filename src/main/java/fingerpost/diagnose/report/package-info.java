/** The report of a domain: one small check for each mistake, all of them functions of a survey. */
@NullMarked
package fingerpost.diagnose.report;

import org.jspecify.annotations.NullMarked;
