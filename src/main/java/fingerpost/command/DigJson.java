package fingerpost.command;

import fingerpost.document.json.At;
import fingerpost.document.json.Json;
import fingerpost.document.json.Numbers;
import fingerpost.document.json.Writing;
import fingerpost.wire.Attempt;
import fingerpost.wire.DigCall;
import fingerpost.wire.Edns;
import fingerpost.wire.EdnsOption;
import fingerpost.wire.Exchange;
import fingerpost.wire.Message;
import fingerpost.wire.Reply;
import fingerpost.wire.ResourceRecord;
import java.math.BigDecimal;
import java.util.List;

/** Exchanges as JSON, in the shape that {@code fingerpost dig --help} documents. */
final class DigJson {
    private DigJson() {}

    static Json of(List<Exchange> exchanges) {
        return new Writing().list("exchanges", exchanges, DigJson::exchange).block();
    }

    private static Json exchange(Exchange exchange) {
        Writing form = new Writing().put("query", query(exchange));
        exchange.message().ifPresent(message -> message(form, message));
        form.textIfAny("problem", problem(exchange.reply()));
        return form.put("millis", millis(exchange.lastNanos()))
                .number("size", size(exchange.reply()))
                .list("attempts", exchange.attempts(), DigJson::attempt)
                .text("dig", DigCall.of(exchange.query()))
                .block();
    }

    private static Json query(Exchange exchange) {
        return new Writing()
                .text("name", exchange.query().question().name())
                .text("type", exchange.query().question().type())
                .text("server", exchange.query().server().address())
                .number("port", exchange.query().server().port())
                .text("transport", exchange.query().transport().word())
                .flat();
    }

    private static void message(Writing form, Message message) {
        form.text("status", message.rcodeText())
                .texts("flags", List.of(message.flags().toString().split(" ", -1)))
                .number("id", message.id())
                .list("answer", message.answer(), DigJson::record)
                .list("authority", message.authority(), DigJson::record)
                .list("additional", message.additional(), DigJson::record);
        message.edns().ifPresent(edns -> form.put("edns", edns(edns)));
    }

    private static Json record(ResourceRecord record) {
        return new Writing()
                .text("owner", record.owner())
                .text("type", record.type())
                .number("class", record.recordClass())
                .number("ttl", record.ttl().seconds())
                .text("data", record.text())
                .flat();
    }

    private static Json edns(Edns edns) {
        return new Writing()
                .number("version", edns.version())
                .number("udp", edns.udpSize())
                .put("do", new Json.Truth(edns.dnssecOk(), At.NOWHERE))
                .list("options", edns.options(), DigJson::option)
                .flat();
    }

    private static Json option(EdnsOption option) {
        Writing form = new Writing();
        switch (option) {
            case EdnsOption.NameServerId id -> form.text("option", "nsid").text("hex", id.hex());
            case EdnsOption.ClientSubnet subnet ->
                form.text("option", "subnet").text("network", subnet.network()).number("scope", subnet.scope());
            case EdnsOption.Cookie cookie ->
                form.text("option", "cookie").text("client", cookie.client()).text("server", cookie.server());
            case EdnsOption.ExtendedError error ->
                form.text("option", "ede").number("code", error.code()).text("text", error.text());
            case EdnsOption.Other other ->
                form.text("option", Integer.toString(other.code())).text("hex", other.hex());
        }
        return form.flat();
    }

    private static Json attempt(Attempt attempt) {
        return new Writing()
                .text("transport", attempt.transport().word())
                .put("edns", new Json.Truth(attempt.edns(), At.NOWHERE))
                .text("outcome", outcome(attempt.reply()))
                .number("strays", attempt.strays().size())
                .put("millis", millis(attempt.nanos()))
                .flat();
    }

    private static String outcome(Reply reply) {
        return switch (reply) {
            case Reply.Accepted any -> "accepted";
            case Reply.Refused any -> "refused";
            case Reply.Silent any -> "silent";
            case Reply.Unreachable any -> "unreachable";
            case Reply.Cancelled any -> "cancelled";
        };
    }

    private static String problem(Reply reply) {
        return switch (reply) {
            case Reply.Accepted any -> "";
            case Reply.Refused refused -> refused.why();
            case Reply.Silent any -> "The server did not answer in time.";
            case Reply.Unreachable unreachable -> unreachable.why();
            case Reply.Cancelled any -> "It was stopped.";
        };
    }

    private static int size(Reply reply) {
        return reply instanceof Reply.Accepted accepted ? accepted.packet().length() : 0;
    }

    /** Microseconds are as much as a clock tells. */
    private static Json millis(long nanos) {
        return Numbers.of(BigDecimal.valueOf(nanos / 1000, 3));
    }
}
