package dk.samvaer.transport.application.work;

import dk.samvaer.transport.application.carriers.RegisteredCarriers;
import dk.samvaer.transport.domain.work.CarrierWork;
import dk.samvaer.transport.domain.work.Task;
import dk.samvaer.transport.persistence.work.WorkListsQueries;
import dk.samvaer.transport.persistence.work.WorkListsQueries.Part;
import dk.samvaer.transport.persistence.work.WorkRow;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What has to be done about the carriers that citizens are planned to be driven by. */
// TR-02, TR-03
@Service
class CarrierWorkLists {
    private final RegisteredCarriers carriers;
    private final WorkListsQueries queries;

    CarrierWorkLists(RegisteredCarriers carriers, WorkListsQueries queries) {
        this.carriers = carriers;
        this.queries = queries;
    }

    /** A carrier by whom nobody is planned to be driven asks for nothing. */
    Stream<WorkRow> rows(WorkLists.Filter filter, Part part, LocalDate today) {
        if (!filter.wants(Task.REPLACE_CARRIER) && !filter.wants(Task.AGREE_ON_PRICE)) {
            return Stream.of();
        }
        var work = carriers.all().stream()
                .flatMap(carrier -> CarrierWork.of(carrier, today).stream())
                .filter(it -> filter.wants(it.task()))
                .toList();
        if (work.isEmpty()) {
            return Stream.of();
        }
        var planned = queries.planned(work.stream().map(CarrierWork::carrierId).collect(Collectors.toSet()));
        return work.stream()
                .filter(it -> planned.containsKey(it.carrierId()))
                .map(it -> WorkRow.of(it, planned.getOrDefault(it.carrierId(), 0L)))
                .filter(row -> row.order().compareTo(part.after()) > 0)
                .filter(row -> part.dueBefore().isEmpty() || row.order().compareTo(part.dueBefore()) < 0);
    }
}
