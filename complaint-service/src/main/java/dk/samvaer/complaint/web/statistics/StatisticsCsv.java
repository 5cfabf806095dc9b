package dk.samvaer.complaint.web.statistics;

import dk.samvaer.complaint.web.statistics.ComplaintStatisticsView.ComplaintNumbers;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes statistics as a table: RFC 4180 with a line of names first, then all complaints and each ground, with the Danish decimal comma. */
final class StatisticsCsv {
    private static final String END = "\r\n";
    private static final String ALL = "ALL";
    private static final List<String> NAMES = List.of(
            "from",
            "to",
            "ground",
            "received",
            "timely",
            "late",
            "undetermined",
            "withdrawn",
            "closedWithoutDecision",
            "upheld",
            "partlyUpheld",
            "maintained",
            "affirmed",
            "changed",
            "annulled",
            "remitted",
            "dismissed",
            "referred",
            "lapsed",
            "reviewed",
            "reviewMedianDays",
            "reviewNinetiethPercentileDays",
            "reviewedWithinFourWeeks",
            "forwarded",
            "forwardingMedianDays",
            "forwardingNinetiethPercentileDays",
            "overturnRate");

    private StatisticsCsv() {}

    static String of(ComplaintStatisticsView it) {
        var grounds = it.grounds().stream().map(ground -> values(it, ground.ground(), ground.numbers()));
        return Stream.concat(Stream.of(NAMES, values(it, ALL, it.all())), grounds)
                .map(StatisticsCsv::row)
                .collect(Collectors.joining());
    }

    private static List<String> values(ComplaintStatisticsView view, String ground, ComplaintNumbers it) {
        var reviews = it.reviews();
        var outcomes = it.outcomes();
        return Stream.of(
                        view.from(),
                        view.to(),
                        ground,
                        it.received(),
                        it.timely(),
                        it.late(),
                        it.undetermined(),
                        it.withdrawn(),
                        it.closedWithoutDecision(),
                        reviews.upheld(),
                        reviews.partlyUpheld(),
                        reviews.maintained(),
                        outcomes.affirmed(),
                        outcomes.changed(),
                        outcomes.annulled(),
                        outcomes.remitted(),
                        outcomes.dismissed(),
                        outcomes.referred(),
                        outcomes.lapsed(),
                        it.untilReview().number(),
                        decimal(it.untilReview().medianDays()),
                        whole(it.untilReview().ninetiethPercentileDays()),
                        decimal(it.reviewedWithinFourWeeks()),
                        it.untilForwarding().number(),
                        decimal(it.untilForwarding().medianDays()),
                        whole(it.untilForwarding().ninetiethPercentileDays()),
                        decimal(it.overturnRate()))
                .map(Object::toString)
                .toList();
    }

    private static String decimal(@Nullable Double value) {
        return value == null ? "" : value.toString().replace('.', ',');
    }

    private static String whole(@Nullable Long value) {
        return Objects.toString(value, "");
    }

    /** What holds a decimal comma is put in quotes; nothing holds a quote or the end of a line. */
    private static String row(List<String> values) {
        return values.stream()
                        .map(it -> it.indexOf(',') >= 0 ? '"' + it + '"' : it)
                        .collect(Collectors.joining(","))
                + END;
    }
}
