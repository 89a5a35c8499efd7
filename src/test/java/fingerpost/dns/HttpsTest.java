package fingerpost.dns;

class HttpsTest extends ServiceBindingContract {
    HttpsTest() {
        super(RecordType.HTTPS);
    }

    @Override
    ServiceBinding made(int priority, DomainName endpoint, SvcParameters parameters) {
        return new Https(priority, endpoint, parameters);
    }
}
