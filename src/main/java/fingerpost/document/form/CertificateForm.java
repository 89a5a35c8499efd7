package fingerpost.document.form;

import fingerpost.dns.DomainName;
import fingerpost.document.json.Json;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.Certificate;
import fingerpost.topology.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A certificate, on one line. */
final class CertificateForm {
    private CertificateForm() {}

    static Json write(Certificate certificate) {
        return new Writing()
                .text("id", certificate.id())
                .text("label", certificate.label())
                .texts("names", certificate.names().stream().map(Names::host).toList())
                .textIfAny("expires", certificate.expires())
                .textIfAny("file", certificate.file())
                .textIfAny("keyFile", certificate.keyFile())
                .flat();
    }

    static Certificate read(Source source) {
        Id id = source.field("id").as(Id::of);
        List<DomainName> names = source.list("names", each -> each.as(DomainName::of));
        Optional<LocalDate> expires = source.find("expires").map(CertificateForm::day);
        return new Certificate(
                id,
                source.textOrNone("label"),
                names,
                expires,
                source.textOrNone("file"),
                source.textOrNone("keyFile"));
    }

    private static LocalDate day(Source source) {
        try {
            return LocalDate.parse(source.text());
        } catch (java.time.format.DateTimeParseException _) {
            throw source.refused("\"" + source.text() + "\" is not a day such as 2027-01-31.");
        }
    }
}
