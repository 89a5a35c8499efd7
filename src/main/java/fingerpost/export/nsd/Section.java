package fingerpost.export.nsd;

import java.util.List;

/**
 * A section of {@code nsd.conf} with its settings: {@code server:}, or {@code zone:}, of which there are many.
 *
 * @param remark for a reader of the file; may be empty
 */
public record Section(String name, String remark, List<Setting> settings) {
    public Section {
        settings = List.copyOf(settings);
        Setting.requireWord(name);
    }

    /** Without a remark. */
    public static Section of(String name, Setting... settings) {
        return new Section(name, "", List.of(settings));
    }
}
