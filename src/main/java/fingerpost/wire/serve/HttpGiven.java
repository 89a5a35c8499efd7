package fingerpost.wire.serve;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a request gets. */
public sealed interface HttpGiven {
    /**
     * A response.
     *
     * @param headers beside length and connection, which are set
     */
    record Page(int status, Map<String, String> headers, String body) implements HttpGiven {
        public Page {
            headers = new LinkedHashMap<>(headers);
        }
    }

    /** The connection is closed without a word. */
    record Closed() implements HttpGiven {}
}
