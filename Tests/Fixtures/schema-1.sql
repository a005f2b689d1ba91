-- A row and more in every table of schema 1, as the first release left them. Statements end with a line that holds only ';'.
INSERT INTO groups (id, public_id, handle, name, purpose, zone, language, membership, formality, audience, place, online,
    phone, listed, met_before, state, format, key_slot, keeps_notes, held, reflected_on, held_when_reflected, revision)
VALUES
    (1, 'g000000000000001', 'harbour', 'Harbour evenings', 'Company', 'Europe/Dublin', 'en', 'open', 'formal', 'everybody',
     'Hall', 'https://example.org/x', '+353 1 000', 1, 1, 'active', 'evening/evening', NULL, 1, 7, '2026-09-01', 4, 12),
    (2, 'g000000000000002', 'first-light', 'आशा', NULL, 'Asia/Kolkata', 'hi', 'closed', 'informal', NULL, NULL, NULL, NULL,
     0, 0, 'forming', NULL, NULL, 0, 0, NULL, NULL, 0),
    (9, 'g000000000000009', 'old-quay', 'Old quay', NULL, 'UTC', 'en', 'open', 'informal', NULL, NULL, NULL, NULL, 0, 1,
     'closed', NULL, NULL, 1, 3, NULL, NULL, 2)
;
INSERT INTO members (id, public_id, group_id, handle, key_slot, name, is_new, is_here) VALUES
    (1, 'm000000000000001', 1, 'quiet-heron', 1001, NULL, 1, 1),
    (2, 'm000000000000002', 1, 'left-early', 1002, NULL, 0, 0),
    (3, 'm000000000000003', 2, 'quiet-heron', 1003, NULL, 0, 1),
    (4, '9h41ctn0dn80btvx', 1, 'kind-otter', 1, X'6084D2178CBB7947B4EC02E4DF8F7782F60317FA3B18420C4DDD3BBA39768889', 0, 1)
;
INSERT INTO series (id, public_id, group_id, title, rule, start_at, ends_before, zone, tzdata, minutes, place, online, phone,
    staffed, format, source_key)
VALUES
    (1, 's000000000000001', 1, 'Tuesdays', 'FREQ=WEEKLY;BYDAY=TU', '2026-01-06T18:30', NULL, 'Europe/Dublin', '2026a', 90,
     'Hall', NULL, NULL, 1, 'evening/evening', NULL),
    (2, 's000000000000002', 2, NULL, NULL, '2026-12-01T09:00', '2027-01-01T00:00', 'Asia/Kolkata', '2026a', NULL, NULL,
     'https://example.org/y', NULL, NULL, NULL, 'key-2')
;
INSERT INTO occurrences (id, series_id, group_id, key_at, state, step, heads, staffed, guest_speaker, number, agenda,
    opened_at, stepped_at, closed_at, revision)
VALUES
    (1, 1, 1, '2026-11-10T18:30', 'closed', NULL, 9, NULL, 1, 7,
     '{"steps":[{"key":"tea","title":"Tea","minutes":10}],"format":"evening/evening","definition":"00aa"}', 1794335400000,
     1794335500000, 1794340800000, 4),
    (2, 1, 1, '2026-11-17T18:30', 'open', 0, NULL, 0, 0, 8, '{"steps":[{"key":"tea","title":"Tea","minutes":10}]}',
     1794940200000, 1794940200000, NULL, 1),
    (3, 1, 1, '2026-11-24T18:30', 'cancelled', NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, 1)
;
INSERT INTO definitions (hash, kind, content) VALUES
    ('00aa', 'bundle', x'62756e646c65'), ('00bb', 'formats', x'5b5d'), ('00cc', 'bundle', x'6f74686572')
;
INSERT INTO plugins (id, plugin, scope, group_id, bundle, formats, bundled) VALUES
    (3, 'gathering', 'all', NULL, '00cc', '00bb', 1), (7, 'evening', 'g000000000000001', 1, '00aa', '00bb', 0)
;
INSERT INTO plugin_settings (plugin, scope, settings) VALUES
    ('evening', 'g000000000000001', '{"tea_minutes":"20"}'), ('evening', 'all', '{"tea_minutes":"5","x":"y"}')
;
INSERT INTO plugin_failures (plugin, group_id, class, message, at) VALUES
    ('evening', 1, 'error', 'main.lua:3: no', 1794335400000), ('gathering', 2, 'time', 'took more time than it may', 5)
;
INSERT INTO directory_entries (source, key, hash, group_id) VALUES ('example', 'key-9', 'ff', 9)
;
INSERT INTO events (sequence, at, kind, group_id, subject, facts) VALUES
    (1, 1790000000000, 'group.created', 1, 'g000000000000001', '{}'),
    (2, 1790000000001, 'plugin.installed', 1, 'evening', '{"hash":"00aa","version":"1.0.0"}'),
    (5, 1790000000002, 'directory.imported', NULL, 'example', '{"groups":"1"}'),
    (900, 1794340800000, 'meeting.closed', 1, 's000000000000001@2026-11-10T18:30', '{"number":"7"}')
;
INSERT INTO facts (name, value) VALUES ('installed', x'01ff00')
;
