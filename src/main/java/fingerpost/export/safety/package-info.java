/**
 * What has to be looked at before exported files replace those that serve: the sum of a reviewed change, changes of much at
 * once, changes of a zone's own name servers (after octoDNS, {@code octodns/provider/plan.py}).
 */
@NullMarked
package fingerpost.export.safety;

import org.jspecify.annotations.NullMarked;
