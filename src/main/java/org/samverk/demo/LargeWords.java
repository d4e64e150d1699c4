package org.samverk.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What the large demo is written with, from `demo/large/words.yaml`, which says what its parts mean.
record LargeWords(
        Names names,
        List<String> places,
        List<String> titles,
        List<Unit> units,
        List<Group> groups,
        List<Area> areas,
        Map<String, List<String>> sentences,
        List<String> options) {

    record Names(List<String> first, List<String> last) {}

    record Unit(String below, String branch, String unit) {}

    record Group(String name, String template, String purpose) {}

    record Area(String name, String topic, List<String> things) {}

    /// A word as the SQL files find it.
    ///
    /// @param area the number of the area that it is of, 0 when it is of none
    /// @param n    its number within kind and area, from 0
    record Word(String kind, int area, int n, String words) {}

    static LargeWords read() {
        var mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (var stream = new ClassPathResource("demo/large/words.yaml").getInputStream()) {
            return mapper.convertValue(
                    new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(stream), LargeWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Word> all() {
        var all = new ArrayList<Word>();
        add(all, "first", 0, names.first());
        add(all, "last", 0, names.last());
        add(all, "place", 0, places);
        add(all, "title", 0, titles);
        add(all, "option", 0, options);
        add(all, "below", 0, units.stream().map(Unit::below).toList());
        add(all, "branch", 0, units.stream().map(Unit::branch).toList());
        add(all, "unit", 0, units.stream().map(Unit::unit).toList());
        add(all, "groupName", 0, groups.stream().map(Group::name).toList());
        add(all, "groupTemplate", 0, groups.stream().map(Group::template).toList());
        add(all, "groupPurpose", 0, groups.stream().map(Group::purpose).toList());
        add(all, "areaName", 0, areas.stream().map(Area::name).toList());
        add(all, "topic", 0, areas.stream().map(Area::topic).toList());
        for (var i = 0; i < areas.size(); i++) {
            add(all, "thing", i, areas.get(i).things());
        }
        sentences.forEach((kind, words) -> add(all, kind, 0, words));
        return all;
    }

    private static void add(List<Word> all, String kind, int area, List<String> words) {
        for (var n = 0; n < words.size(); n++) {
            all.add(new Word(kind, area, n, words.get(n)));
        }
    }
}
