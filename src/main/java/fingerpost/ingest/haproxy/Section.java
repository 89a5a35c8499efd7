package fingerpost.ingest.haproxy;

import java.util.List;

/** A section of a configuration, such as {@code frontend port-80}, with its lines and comments. */
record Section(ConfigLine head, List<ConfigLine> lines) {
    String keyword() {
        return head.word(0);
    }
}
