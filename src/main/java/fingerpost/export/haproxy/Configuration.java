package fingerpost.export.haproxy;

import java.util.List;

/** A file for HAProxy: what it is, and its sections. */
public record Configuration(Remark heading, List<Section> sections) {
    public Configuration {
        sections = List.copyOf(sections);
    }
}
