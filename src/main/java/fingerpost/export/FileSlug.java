package fingerpost.export;

import fingerpost.dns.DomainName;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * File names made of domain names: lower case A-labels, safe on every system, never two alike. One object names the files
 * of one folder.
 */
public final class FileSlug {
    private static final Set<String> RESERVED_BY_WINDOWS = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");
    private static final int LONGEST = 180;

    private final Set<String> taken = new HashSet<>();

    /** The name of that file, with a number behind it where an earlier one has it already. */
    public String unique(String plain) {
        String slug = plain;
        for (int i = 2; !taken.add(slug); i++) {
            slug = plain + "-" + i;
        }
        return slug;
    }

    /**
     * {@code www.example.com}; a star becomes {@code _any}, other characters that file systems or shells give a meaning
     * {@code =} and two hexadecimal digits, the root {@code _root}; what is too long ends in a checksum.
     */
    public static String of(DomainName name) {
        if (name.isRoot()) {
            return "_root";
        }
        StringBuilder slug = new StringBuilder();
        for (String label : name.labels()) {
            slug.append(slug.isEmpty() ? "" : ".");
            if (label.equals("*")) {
                slug.append("_any");
            } else {
                label.chars().forEach(octet -> append(slug, (char) octet));
            }
        }
        if (RESERVED_BY_WINDOWS.contains(slug.toString().split("\\.", 2)[0])) {
            slug.insert(0, '_');
        }
        return slug.length() <= LONGEST ? slug.toString() : slug.substring(0, LONGEST - 9) + "-" + checksum(slug);
    }

    private static void append(StringBuilder slug, char octet) {
        boolean plain =
                (octet >= 'a' && octet <= 'z') || (octet >= '0' && octet <= '9') || octet == '-' || octet == '_';
        slug.append(plain ? String.valueOf(octet) : String.format("=%02x", (int) octet));
    }

    private static String checksum(CharSequence slug) {
        CRC32 crc = new CRC32();
        slug.chars().forEach(crc::update);
        return String.format("%08x", crc.getValue());
    }
}
