package fingerpost.export.route53;

import fingerpost.export.Loss.Status;
import java.util.List;

/**
 * How one entry of the design is said.
 *
 * @param message what differs and the nearest substitute; empty for exact
 */
record Told(List<ResourceSet> sets, Status status, String message) {
    Told {
        sets = List.copyOf(sets);
    }
}
