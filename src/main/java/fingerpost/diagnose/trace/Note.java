package fingerpost.diagnose.trace;

import fingerpost.wire.Exchange;
import java.util.List;

/**
 * Something wrong with a delegation; how bad it is shows only at the end.
 *
 * @param zone the zone that is delegated
 */
record Note(String code, ZoneServers zone, String message, String source, List<Exchange> evidence) {
    Note {
        evidence = List.copyOf(evidence);
    }
}
