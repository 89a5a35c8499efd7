package fingerpost.export.bind;

import fingerpost.dns.IpNetwork;
import java.util.ArrayList;
import java.util.List;

/**
 * The addresses of one view: its networks without what other views have inside them, the longest first, since the first
 * element that holds an address decides (BIND 9 ARM, <em>address match lists</em>).
 */
record AddressList(String name, List<Element> elements) {
    /** A network that belongs to the list, or one inside of such a network that does not. */
    record Element(IpNetwork network, boolean belongs) {}

    AddressList {
        elements = List.copyOf(elements);
    }

    Statement statement() {
        List<Statement> list = new ArrayList<>();
        elements.forEach(each -> list.add(Statement.of((each.belongs ? "" : "!") + each.network)));
        return Statement.of("acl").quoted(name).with(list);
    }
}
