package dk.samvaer.e2e.history;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that a run has left behind once it is quiet: what clients were told, and what lies in topics and databases.
 *
 * @param walks the journeys
 * @param undisturbed numbers of those that went alone while nothing happened, and show what each should leave; where the version of the
 *     services changes in the run, one of each
 * @param records all records of all topics, in the order of topic, partition and offset
 * @param poison places of the records that were put there to be refused, as topic, partition and offset
 * @param sent ids of the events in each service's own history
 * @param timeline ids of the events that the overviews show
 * @param lag records that wait, by consumer group and partition
 */
public record RunHistory(
        List<Walk> walks,
        Set<Integer> undisturbed,
        List<Command> commands,
        List<Report> reports,
        List<TopicRecord> records,
        List<KeptDocument> documents,
        List<ParkedRecord> parked,
        Set<String> poison,
        Map<String, Set<String>> sent,
        Set<String> timeline,
        Map<String, Long> lag) {}
