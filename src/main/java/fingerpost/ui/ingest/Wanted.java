package fingerpost.ui.ingest;

import fingerpost.dns.DomainName;
import fingerpost.ingest.live.ImportNames;
import fingerpost.ingest.live.ImportOptions;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import fingerpost.wire.Trust;
import fingerpost.wire.ZoneTransfer;
import fingerpost.wire.web.Authorities;
import fingerpost.wire.web.WebProbe;
import java.time.InstantSource;
import java.util.List;

/** What a person wants imported, as the fields say it. */
record Wanted(DomainName domain, ImportOptions options) {
    /**
     * Reads the fields.
     *
     * @param domain a name, or a URL that holds one
     * @throws IllegalArgumentException saying what is wrong and what to write
     */
    static Wanted of(String domain, String names, boolean transfer, boolean web) {
        String text =
                domain.strip().replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://", "").replaceFirst("[/?#:].*$", "");
        if (text.isEmpty()) {
            throw new IllegalArgumentException(Speech.of("Write the domain, such as example.com."));
        }
        DomainName name;
        try {
            name = DomainName.of(text);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(Speech.of("This is not a domain name. {0}", Reason.of(wrong)), wrong);
        }
        ImportOptions options = ImportOptions.USUAL.withNames(listed(names, name));
        if (transfer) {
            options = options.withTransfers(new ZoneTransfer(Trust.usual()));
        }
        return new Wanted(
                name, web ? options.withWeb(new WebProbe(Authorities.usual(), InstantSource.system())) : options);
    }

    private static List<DomainName> listed(String names, DomainName below) {
        try {
            return ImportNames.of(names, below);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(Speech.of("Further names: {0}", Reason.of(wrong)), wrong);
        }
    }
}
