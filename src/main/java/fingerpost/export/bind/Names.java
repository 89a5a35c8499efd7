package fingerpost.export.bind;

import fingerpost.dns.DomainName;
import fingerpost.export.zonefile.NameText;

/** Names as people write them in {@code named.conf}: absolute without the final dot. */
final class Names {
    private Names() {}

    static String of(DomainName name) {
        String text = NameText.of(name);
        return name.isRoot() ? text : text.substring(0, text.length() - 1);
    }
}
