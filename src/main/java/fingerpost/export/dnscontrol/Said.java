package fingerpost.export.dnscontrol;

import fingerpost.export.Loss.Status;
import java.util.List;

/**
 * A record, or several, in DNSControl's words.
 *
 * @param calls none where it cannot be said
 * @param message what differs and the nearest substitute; empty for exact
 */
record Said(List<Script.Call> calls, Status status, String message) {
    Said {
        calls = List.copyOf(calls);
    }

    static Said exact(Script.Call call) {
        return new Said(List.of(call), Status.EXACT, "");
    }

    static Said cannot(String message) {
        return new Said(List.of(), Status.CANNOT, message);
    }

    /** The same, approximate at best. */
    Said but(String difference) {
        return status == Status.CANNOT || difference.isEmpty()
                ? this
                : new Said(calls, Status.APPROXIMATE, message.isEmpty() ? difference : message + " " + difference);
    }

    boolean isSaid() {
        return status != Status.CANNOT;
    }
}
