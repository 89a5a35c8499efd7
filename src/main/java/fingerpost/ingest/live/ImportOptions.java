package fingerpost.ingest.live;

import fingerpost.dns.DomainName;
import fingerpost.wire.ZoneTransfer;
import fingerpost.wire.web.WebClient;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an import may do besides asking for the well-known names.
 *
 * @param names further names to ask for; those outside the domain are left aside with a note
 * @param transfers asks each zone's servers for the whole zone
 * @param web looks at the web servers that the names lead to
 */
public record ImportOptions(List<DomainName> names, Optional<ZoneTransfer> transfers, Optional<WebClient> web) {
    public static final ImportOptions USUAL = new ImportOptions(List.of(), Optional.empty(), Optional.empty());

    public ImportOptions {
        Set<DomainName> once = new LinkedHashSet<>(names);
        names = List.copyOf(once);
    }

    public ImportOptions withNames(List<DomainName> others) {
        return new ImportOptions(others, transfers, web);
    }

    public ImportOptions withTransfers(ZoneTransfer by) {
        return new ImportOptions(names, Optional.of(by), web);
    }

    public ImportOptions withWeb(WebClient client) {
        return new ImportOptions(names, transfers, Optional.of(client));
    }
}
