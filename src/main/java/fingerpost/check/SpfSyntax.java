package fingerpost.check;

import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.dns.Txt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A sender policy that receivers cannot read, or that lets everybody send. */
public final class SpfSyntax implements NameCheck {
    @Override
    public String code() {
        return "MX07";
    }

    @Override
    public String source() {
        return "RFC 7208 section 4.6.1, section 5";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return Spf.at(owner.records(RecordType.TXT, Txt.class)).stream()
                .flatMap(SpfSyntax::complaints)
                .map(complaint -> finding(
                        Severity.WARNING,
                        owner.subject(RecordType.TXT),
                        "The SPF record of " + owner.name().unicode() + " " + complaint + "."))
                .toList();
    }

    /** What is wrong with it, each as the end of a sentence that begins with the record. */
    public static Stream<String> complaints(Spf spf) {
        List<String> complaints = new ArrayList<>();
        boolean closed = false;
        for (String term : spf.terms()) {
            String name = Spf.name(term).orElse("");
            String argument = Spf.argument(term);
            if (closed && !term.contains("=")) {
                complaints.add("has " + term + " behind \"all\", where nobody reads it; move it before");
            }
            switch (name) {
                case "" ->
                    complaints.add("has the term " + term + ", which receivers cannot read; they treat the whole"
                            + " policy as broken");
                case "all" -> {
                    closed = true;
                    if (!term.startsWith("-") && !term.startsWith("~") && !term.startsWith("?")) {
                        complaints.add(
                                "ends in " + term + ", which lets everybody send in this name; write ~all or -all");
                    }
                }
                case "include", "exists", "redirect" -> {
                    if (argument.isEmpty()) {
                        complaints.add("has " + term + " without a domain");
                    }
                }
                case "ip4", "ip6" -> {
                    if (!isNetwork(name, argument)) {
                        complaints.add("has " + term + ", which is no network of that family");
                    }
                }
                default -> {}
            }
        }
        return complaints.stream();
    }

    private static boolean isNetwork(String name, String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        String length = slash < 0 ? "0" : text.substring(slash + 1);
        return address.contains(":") == name.equals("ip6")
                && IpAddress.isLiteral(address)
                && length.matches("[0-9]{1,3}")
                && Integer.parseInt(length) <= (name.equals("ip6") ? 128 : 32);
    }
}
