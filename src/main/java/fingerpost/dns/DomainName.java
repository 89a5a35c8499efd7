package fingerpost.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An absolute domain name: at most 255 octets, labels of 1 to 63 octets (RFC 1035 section 2.3.4), compared without regard
 * to case (RFC 4343) and therefore held in lower case.
 *
 * <p>Text is the presentation format of RFC 1035 section 5.1 with the final dot; octets outside printable ASCII are written
 * {@code \DDD}. A label typed in another script becomes its A-label (RFC 5890); {@link #unicode()} shows it again.
 */
public final class DomainName implements Comparable<DomainName> {
    /** The root of the name space, written {@code .}. */
    public static final DomainName ROOT = new DomainName(List.of());

    /** The full stop and what other scripts type for it (RFC 3490 section 3.1). */
    private static final String SEPARATORS = ".\u3002\uff0e\uff61";

    private static final int MAX_LABEL = 63;
    private static final int MAX_NAME = 255;
    /** More than 255 octets, each escaped, and their dots. */
    private static final int LONGEST_TEXT = 1100;

    private final List<String> labels;
    private final String text;

    private DomainName(List<String> labels) {
        this.labels = List.copyOf(labels);
        this.text = print(this.labels);
        if (wireLength() > MAX_NAME) {
            throw new IllegalArgumentException("The name " + Quoted.of(text) + " has " + wireLength()
                    + " octets; a name may have at most 255 (RFC 1035 section 2.3.4).");
        }
    }

    /** The absolute name that {@code text} says, with or without its final dot. */
    public static DomainName of(String text) {
        return text.equals(".") ? ROOT : new DomainName(split(text).labels());
    }

    /** The name that {@code text} says in a zone file: {@code @} is the origin, a name without final dot is below it. */
    public static DomainName of(String text, DomainName origin) {
        if (text.equals("@")) {
            return origin;
        }
        if (text.equals(".")) {
            return ROOT;
        }
        Parts parts = split(text);
        return parts.absolute()
                ? new DomainName(parts.labels())
                : new DomainName(joined(parts.labels(), origin.labels));
    }

    /** The name of these labels, octet by octet; none for the root. */
    public static DomainName ofLabels(List<String> labels) {
        return new DomainName(labels.stream().map(DomainName::requireLabel).toList());
    }

    /** The labels from left to right without the root; each character is one octet. */
    public List<String> labels() {
        return labels;
    }

    public boolean isRoot() {
        return labels.isEmpty();
    }

    /** True if the leftmost label is {@code *} (RFC 4592 section 2.1.1). */
    public boolean isWildcard() {
        return !labels.isEmpty() && labels.getFirst().equals("*");
    }

    /** The name without its leftmost label; the root has none. */
    public DomainName parent() {
        if (isRoot()) {
            throw new IllegalStateException("The root has no parent.");
        }
        return new DomainName(labels.subList(1, labels.size()));
    }

    /** The name with {@code label} before it, or with several; a label may be {@code *} or typed in any script. */
    public DomainName child(String label) {
        Parts parts = split(label);
        if (parts.absolute()) {
            throw new IllegalArgumentException(Quoted.of(label) + " ends with a dot, so it does not lie below " + this);
        }
        return new DomainName(joined(parts.labels(), labels));
    }

    /** The wildcard right below this name (RFC 4592): {@code *.example.com.} for {@code example.com.} */
    public DomainName wildcard() {
        return new DomainName(joined(List.of("*"), labels));
    }

    /** True if this name equals {@code ancestor} or lies below it. */
    public boolean isAtOrBelow(DomainName ancestor) {
        int extra = labels.size() - ancestor.labels.size();
        return extra >= 0 && labels.subList(extra, labels.size()).equals(ancestor.labels);
    }

    /** True if this name lies below {@code ancestor} and is not it. */
    public boolean isBelow(DomainName ancestor) {
        return labels.size() > ancestor.labels.size() && isAtOrBelow(ancestor);
    }

    /** This name as written in a zone of that origin: {@code @}, relative, or absolute where it lies outside. */
    public String relativeTo(DomainName origin) {
        if (equals(origin)) {
            return "@";
        }
        if (origin.isRoot() || !isBelow(origin)) {
            return text;
        }
        String relative = print(labels.subList(0, labels.size() - origin.labels.size()));
        return relative.substring(0, relative.length() - 1);
    }

    /** The name as URLs and nginx write it: without the final dot; the root is empty. */
    public String host() {
        return text.substring(0, text.length() - 1);
    }

    /** The name with A-labels shown in their own script and without the final dot, for people to read. */
    public String unicode() {
        return isRoot() ? "." : labels.stream().map(DomainName::shown).collect(Collectors.joining("."));
    }

    /** Length in octets on the wire, root label included. */
    public int wireLength() {
        int length = 1;
        for (String label : labels) {
            length += label.length() + 1;
        }
        return length;
    }

    /** Canonical order (RFC 4034 section 6.1): from the root down, octet by octet. */
    @Override
    public int compareTo(DomainName other) {
        int mine = labels.size();
        int theirs = other.labels.size();
        for (int i = 1; i <= Math.min(mine, theirs); i++) {
            int order = labels.get(mine - i).compareTo(other.labels.get(theirs - i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(mine, theirs);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DomainName name && name.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Presentation format, lower case, with the final dot. */
    @Override
    public String toString() {
        return text;
    }

    private static String requireLabel(String label) {
        if (label.isEmpty() || label.length() > MAX_LABEL || label.chars().anyMatch(c -> c > 0xff)) {
            throw new IllegalArgumentException(
                    "The label " + Quoted.of(label) + " is not 1 to 63 octets (RFC 1035 section 2.3.4).");
        }
        return lower(label);
    }

    private record Parts(List<String> labels, boolean absolute) {}

    private static Parts split(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A name is missing.");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("The name " + Quoted.of(text) + " has " + text.length()
                    + " characters; a name may have at most 255 octets (RFC 1035 section 2.3.4).");
        }
        List<String> labels = new ArrayList<>();
        StringBuilder label = new StringBuilder();
        boolean absolute = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            absolute = false;
            if (c == '\\') {
                Escape escape = Escape.at(text, i);
                label.append(escape.octet());
                i += escape.length() - 1;
            } else if (SEPARATORS.indexOf(c) >= 0) {
                labels.add(octets(label.toString(), text));
                label.setLength(0);
                absolute = true;
            } else if (c <= ' ' || c == 0x7f) {
                throw new IllegalArgumentException("The name " + Quoted.of(text)
                        + " has a blank or control character; write it as \\DDD if it is meant.");
            } else if (Escape.isMarked(c)) {
                throw new IllegalArgumentException("The name " + Quoted.of(text)
                        + " has a character for private use, which no name can have (RFC 5892).");
            } else {
                label.append(c);
            }
        }
        if (!label.isEmpty()) {
            labels.add(octets(label.toString(), text));
        }
        return new Parts(labels, absolute);
    }

    private static String octets(String label, String whole) {
        if (label.isEmpty()) {
            throw new IllegalArgumentException(
                    "The name " + Quoted.of(whole) + " has an empty label (two dots together).");
        }
        boolean ascii = label.chars().allMatch(c -> c < 0x80 || Escape.isMarked(c));
        if (!ascii && label.chars().anyMatch(Escape::isMarked)) {
            throw new IllegalArgumentException(
                    "The name " + Quoted.of(whole) + " has a label with both an escape and a letter outside ASCII.");
        }
        StringBuilder octets = new StringBuilder();
        (ascii ? label : ScriptLabel.toAscii(label))
                .chars()
                .map(c -> Escape.isMarked(c) ? c - Escape.MARK : c)
                .forEach(c -> octets.append((char) c));
        if (octets.length() > MAX_LABEL) {
            throw new IllegalArgumentException("A label of the name " + Quoted.of(whole) + " has " + octets.length()
                    + " octets; a label may have at most 63 (RFC 1035 section 2.3.4).");
        }
        return lower(octets.toString());
    }

    private static String lower(String octets) {
        return octets.chars().anyMatch(c -> c >= 'A' && c <= 'Z') ? asciiLower(octets) : octets;
    }

    private static String asciiLower(String octets) {
        StringBuilder lower = new StringBuilder(octets.length());
        octets.chars().forEach(c -> lower.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c)));
        return lower.toString();
    }

    private static List<String> joined(List<String> first, List<String> rest) {
        List<String> all = new ArrayList<>(first);
        all.addAll(rest);
        return all;
    }

    private static String shown(String label) {
        String letters = ScriptLabel.toUnicode(label);
        return letters.equals(label) ? new DomainName(List.of(label)).host() : letters;
    }

    private static String print(List<String> labels) {
        if (labels.isEmpty()) {
            return ".";
        }
        StringBuilder text = new StringBuilder();
        for (String label : labels) {
            label.chars().forEach(c -> Escape.print((char) c, ".;\"\\()@$", text));
            text.append('.');
        }
        return text.toString();
    }
}
