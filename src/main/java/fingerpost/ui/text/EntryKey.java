package fingerpost.ui.text;

import fingerpost.dns.DomainName;
import fingerpost.topology.ZoneEntry;

/** What an entry of a zone is found by. */
record EntryKey(DomainName owner, String type) {
    static EntryKey of(ZoneEntry entry) {
        return new EntryKey(entry.owner(), entry.typeName());
    }

    /** {@code www.example.com A}. */
    String spoken() {
        return owner.unicode() + " " + type;
    }
}
