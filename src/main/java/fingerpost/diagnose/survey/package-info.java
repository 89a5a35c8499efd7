/** What every server of a zone and of the zone above it says, asked once and kept as evidence. */
@NullMarked
package fingerpost.diagnose.survey;

import org.jspecify.annotations.NullMarked;
