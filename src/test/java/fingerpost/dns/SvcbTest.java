package fingerpost.dns;

class SvcbTest extends ServiceBindingContract {
    SvcbTest() {
        super(RecordType.SVCB);
    }

    @Override
    ServiceBinding made(int priority, DomainName endpoint, SvcParameters parameters) {
        return new Svcb(priority, endpoint, parameters);
    }
}
