package fingerpost.ui.inspect;

import fingerpost.dns.DomainName;
import fingerpost.topology.Certificate;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;

/** A TLS certificate: what it covers, until when, and where its files lie. */
final class CertificateForm {
    private CertificateForm() {}

    static Form<Certificate> form() {
        return new Form<>(List.of(
                Fields.text(
                        Speech.of("Label"),
                        Speech.of("example.com wildcard"),
                        Certificate::label,
                        (c, text) ->
                                new Certificate(c.id(), text.strip(), c.names(), c.expires(), c.file(), c.keyFile())),
                Fields.lines(
                        Speech.of("Names that it covers"),
                        "example.com\n*.example.com",
                        CertificateForm::names,
                        (c, text) -> new Certificate(
                                c.id(),
                                c.label(),
                                Read.lines(text, DomainName::of),
                                c.expires(),
                                c.file(),
                                c.keyFile())),
                Fields.text(
                        Speech.of("Good until"),
                        "2027-03-31",
                        c -> Read.written(c.expires()),
                        (c, text) -> new Certificate(
                                c.id(), c.label(), c.names(), Read.maybeDate(text), c.file(), c.keyFile())),
                Fields.text(
                        Speech.of("File of the chain"),
                        "/etc/ssl/example.pem",
                        Certificate::file,
                        (c, text) ->
                                new Certificate(c.id(), c.label(), c.names(), c.expires(), text.strip(), c.keyFile())),
                Fields.text(
                        Speech.of("File of the key"),
                        "/etc/ssl/example.key",
                        Certificate::keyFile,
                        (c, text) ->
                                new Certificate(c.id(), c.label(), c.names(), c.expires(), c.file(), text.strip()))));
    }

    private static String names(Certificate certificate) {
        return Read.written(certificate.names().stream().map(DomainName::host).toList());
    }
}
