package fingerpost.ui.paste;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.ingest.kind.FileKind;
import java.util.List;
import java.util.OptionalInt;

/** What a pasted text is. */
sealed interface Recognised {
    /**
     * Addresses, each perhaps with a port.
     *
     * @param beside the names between them, as {@code dig +short} writes those that it follows
     */
    record Addresses(List<Place> places, List<String> beside) implements Recognised {}

    /** One address. */
    record Place(IpAddress address, OptionalInt port) {}

    /** Lines of a zone file. */
    record ZoneText(String text) implements Recognised {}

    /** Answers of dig, drill or kdig: the same text in which only lines of absolute records are left. */
    record Answers(String text) implements Recognised {}

    /** Configuration of a proxy, or records of a provider. */
    record Configuration(FileKind kind, String text) implements Recognised {}

    /**
     * A hosts file.
     *
     * @param left what of it is none of its lines
     */
    record Hosts(List<HostsLine> lines, List<String> left) implements Recognised {}

    /** An address and the names that it has; a name without a dot stands as it is. */
    record HostsLine(IpAddress address, List<String> names) {}

    /** Nothing but names, also of URLs. */
    record Names(List<DomainName> names) implements Recognised {}

    /** Nothing can be made of it, and why. */
    record Nothing(String why) implements Recognised {}
}
