"""Templates of others try to break out: each is refused with file, line and reason, before it costs much."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import page, sites
from generator.errors import SiteError, SlotError
from generator.page.context import PageContext
from generator.page.views import SlotView
from generator.sites import budget
from generator.types import Sentence
from tests.sites.test_sites import folder

TEXT = SlotView("paragraphs", (Sentence("Un fait, puis un autre."),))


def rendered(root: Path, template: str, **files: str) -> str:
    """Render a page whose whole template is the given one, on its second line."""
    place = folder(root, **files)
    (place / "article.html.j2").write_text("{# de quelqu’un d’autre #}\n" + template, "utf-8")
    return page.render(PageContext(sites.find("bac", [root]), lambda name, section=None: TEXT, ()))


REFUSED = {
    # attributes
    "{{ ''.__class__.__mro__ }}": "« __class__ » est refusé",
    "{{ ''['__class__'] }}": "« __class__ » est refusé",
    "{{ slot.__globals__ }}": "« __globals__ » est refusé",
    "{{ site.__init__.__globals__ }}": "« __init__ » est refusé",
    "{{ cycler.__init__.__globals__ }}": "« __init__ » est refusé",
    "{{ joiner.__init__.__globals__['os'] }}": "« __init__ » est refusé",
    "{{ self.__init__ }}": "« __init__ » est refusé",
    "{{ slot('titre')|attr('__class__') }}": "le filtre « attr » est refusé",
    "{{ ['']|map('attr', '__class__')|list }}": "le filtre « attr » est refusé",
    "{{ ['']|map(attribute='__class__')|first }}": "« __class__ » est refusé",
    "{% for k, _ in ['']|groupby('__class__') %}{{ k }}{% endfor %}": "« __class__ » est refusé",
    "{{ ['']|sum(attribute='__class__') }}": "« __class__ » est refusé",
    "{{ '{0.__class__}'.format('') }}": "« format » est refusé",
    "{{ '{x.__class__}'.format_map({'x': 1}) }}": "« format_map » est refusé",
    "{{ ['{0.__class__}']|map(attribute='format')|first }}": "« format » est refusé",
    "{{ site.voice.update({'person': 'tu'}) }}": "« update » est refusé",
    "{{ [].append(1) }}": "« append » est refusé",
    "{% for x in [1]|map('upper') %}{{ loop.__class__ }}{% endfor %}": "« __class__ » est refusé",
    "{% macro m() %}{% endmacro %}{{ m.__call__ }}": "« __call__ » est refusé",
    # files
    "{% include '../../../etc/passwd' %}": "« ../../../etc/passwd » manque",
    "{% include '/etc/passwd' %}": "« /etc/passwd » manque",
    "{% import '/etc/hostname' as x %}": "« /etc/hostname » manque",
    "{% extends '../bac/site.toml' %}": "« ../bac/site.toml » manque",
    "{% include 'file:///etc/passwd' %}": "manque",
    "{% include 'https://example.org/x' %}": "manque",
    # names nothing gives
    "{{ rien }}": "« rien » n’est défini nulle part",
    "{{ open('/etc/passwd') }}": "« open » n’est défini nulle part",
    "{{ site.rien }}": "« rien » n’existe pas ici",
    "{{ lipsum(9) }}": "« lipsum » n’est défini nulle part",
    "{{ [1, 2]|random }}": "le filtre « random » est refusé",
    # time
    "{% for i in range(10**9) %}{% endfor %}": "une liste dépasse",
    "{% for i in range(10**30) %}{% endfor %}": "une liste dépasse",
    "{% for i in range(9999) %}{% for j in range(9999) %}{% endfor %}{% endfor %}": "tours",
    "{% for i in range(9999) %}{% for j in range(9999) if false %}{% endfor %}{% endfor %}": "tours",
    "{% set l = range(9999)|list %}{% for i in l %}{% for j in l if false %}{% endfor %}{% endfor %}": "tours",
    "{% macro m(n) %}{{ m(n) }}{% endmacro %}{{ m(1) }}": "sans fin",
    "{% macro m(n) %}{% if n %}{% set _ = m(n-1) %}{% set _ = m(n-1) %}{% endif %}{% endmacro %}{{ m(40) }}": "tours",
    "{% for x in [[1]] recursive %}{{ loop([x]) }}{% endfor %}": "sans fin",
    "{% include 'article.html.j2' %}": "sans fin",
    "{% block b %}{{ self.b() }}{% endblock %}": "sans fin",
    # size
    "{{ 'x' * 10**9 }}": "ne sert ici qu’aux nombres",
    "{{ [0] * 10**9 }}": "ne sert ici qu’aux nombres",
    "{{ '%999999999d' % 1 }}": "ne sert ici qu’aux nombres",
    "{{ 10**99999 }}": "nombre démesuré",
    "{{ '%999999999d'|format(1) }}": "« format » donnerait plus",
    "{{ '%*d'|format(999999999, 1) }}": "un nombre au-dessus",
    "{{ 'x'.ljust(999999999) }}": "« ljust » est refusé",
    "{{ 'x'.zfill(999999999) }}": "« zfill » est refusé",
    "{{ 'x'|center(999999999) }}": "le filtre « center » est refusé",
    "{{ 'x\n'|indent(999999999) }}": "un nombre au-dessus",
    "{{ [1]|batch(999999999, 0)|list }}": "un nombre au-dessus",
    "{{ [[1], [2]]|sum(start=[]) }}": "« sum » donnerait plus",
    "{{ range(9999)|join('x'|batch(3)|join|replace('x', '" + "y" * 200 + "')) }}": "« join » donnerait plus",
    "{{ range(9999)|join('" + "y" * 90 + "')|replace('y', '" + "z" * 99 + "') }}": "« replace » donnerait plus",
    "{% set a = 'xx' %}" + "{% set a = a ~ a %}" * 30: "signes",
    "{% set a = 'xx' %}" + "{% set a = a + a %}" * 30: "une valeur dépasse",
    "{% set a = 'xx' %}" + "{% set a %}{{ a }}{{ a }}{% endset %}" * 30: "signes",
    "{% set a = ['xx'] %}" + "{% set a = [a, a] %}" * 30: "une valeur dépasse",
    "{% set a = ['xx'] %}" + "{% set a = a + a %}" * 30: "une liste dépasse",
    "{% macro m(a) %}{{ a }}{{ a }}{% endmacro %}{% set a = 'xx' %}" + "{% set a = m(a) %}" * 30: "une valeur dépasse",
    "{% set n = namespace(a='x') %}{% for i in range(99) %}{% set n.a = n.a ~ n.a %}{% endfor %}": "signes",
    "{% for i in range(9999) %}" + "x" * 999 + "{% endfor %}": "signes",
    "{% for i in range(9999) %}{{ '" + "x" * 999 + "' }}{% endfor %}": "signes",
    "{% for i in range(19999) %}{% for j in range(3) %}" + "{{ slot('chapo') }}" * 9 + "{% endfor %}{% endfor %}": "le gabarit",
    "{% macro m() %}" + "x" * 9999 + "{% endmacro %}{% for i in range(9999) %}{{ m() }}{% endfor %}": "signes",
    "{% set a = range(9999)|join('xxxxxxxxx') %}" + "{{ a|wordcount }}" * 99: "signes",
}  # fmt: skip


@pytest.mark.parametrize("attack", REFUSED, ids=lambda attack: attack[:60])
def test_what_breaks_out_is_refused_with_file_line_and_reason(tmp_path: Path, attack: str) -> None:
    with pytest.raises(SiteError) as error:
        rendered(tmp_path, attack)
    assert REFUSED[attack] in error.value.message
    assert f"{tmp_path / 'bac' / 'article.html.j2'}, ligne " in error.value.message
    assert ", ligne 1 " not in error.value.message


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}", "article.html.j2 : le gabarit est trop imbriqué."),
        ("{{ 1" + "+1" * 8000 + " }}", "article.html.j2 : le gabarit est trop imbriqué."),
        ("{% if 1 %}" * 2000 + "{% endif %}" * 2000, "article.html.j2 : le gabarit est trop imbriqué."),
        ("{% for a in [1] %}" * 30 + "{% endfor %}" * 30, "article.html.j2 : le gabarit est trop imbriqué."),
        ("{{ " + "9" * 5000 + " }}", "article.html.j2 : un nombre démesuré."),
        ("{{ 2.0 ** 4000 }}", "nombre démesuré."),
        ("{% for a, b in [1] %}{% endfor %}", "ligne 2 : cette valeur ne se parcourt pas."),
        ("{{ meta.title() }}", "ligne 2 : ce n’est pas une fonction : retirez les parenthèses."),
        ("{{ 'a' + 1 }}", "ligne 2 : « + » mêle un texte et autre chose : employez « ~ »."),
    ],
    ids=lambda text: text[:30],
)
def test_what_python_itself_refuses_is_said_in_french(tmp_path: Path, template: str, said: str) -> None:
    with pytest.raises(SiteError) as error:
        rendered(tmp_path, template)
    assert error.value.message.endswith(said)


def test_a_section_a_template_makes_up_is_refused(tmp_path: Path) -> None:
    from generator.assign import assign
    from tests.page import sample

    place = folder(tmp_path)
    (place / "article.html.j2").write_text("{{ slot('section', namespace(key='s1', facts=['F1'])) }}", "utf-8")
    site = sites.find("bac", [tmp_path])
    with pytest.raises(SlotError, match="une partie de la page"):
        assign(site, sample.brief(), sample.outline(), sample.SETTINGS)


def test_a_link_that_leads_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("mot de passe", "utf-8")
    place = folder(tmp_path / "sites")
    (place / "partials").mkdir()
    (place / "partials" / "bloc.html.j2").symlink_to(secret)
    with pytest.raises(SiteError, match="ce lien mène hors du dossier du site"):
        rendered(tmp_path / "sites", "{% include 'partials/bloc.html.j2' ignore missing %}")


def test_a_link_within_the_folder_is_followed(tmp_path: Path) -> None:
    place = folder(tmp_path, partials__vrai_j2="bonjour")
    (place / "partials" / "autre.j2").symlink_to(place / "partials" / "vrai.j2")
    assert "bonjour" in rendered(tmp_path, "{% include 'partials/autre.j2' %}")


def test_a_template_of_any_size_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(SiteError, match="200 ko au plus"):
        rendered(tmp_path, "{% include 'gros.j2' %}", gros_j2="x" * 200_001)


@pytest.mark.parametrize(
    ("template", "page"),
    [
        ("{% for i in range(3) %}{{ i }}{% endfor %}", "012"),
        ("{% set a = ['b', 'c'] %}{{ a|join('-') }}{{ loop is defined }}", "b-cFalse"),
        ("{{ 'a' ~ 1 ~ slot('x').text }}", "a1Un fait, puis un autre."),
        ("{{ '%.1f'|format(2.25) }}|{{ 7 * 6 }}|{{ 'é'.upper() }}", "2.2|42|É"),
        ("{% set t %}<b>{{ '<' }}</b>{% endset %}{{ t }}", "<b>&lt;</b>"),
        ("{% set t | upper %}a{% endset %}{{ t }}", "A"),
        ("{% macro m(x) %}[{{ x }}{{ caller() }}]{% endmacro %}{% call m('<') %}y{% endcall %}", "[&lt;y]"),
        ("{% for a, b in {'k': 'v'}.items() %}{{ a }}{{ b }}{{ loop.length }}{% endfor %}", "kv1"),
        ("{% set n = namespace(s=0) %}{% for i in [1, 2] %}{% set n.s = n.s + i %}{% endfor %}{{ n.s }}", "3"),
        ("{{ [3, 1]|sort|map('string')|list|tojson }}", "[&#34;1&#34;, &#34;3&#34;]"),
        ("{{ 'abc'|replace('b', '-') }}{{ [1, 2, 3]|batch(2)|list|length }}", "a-c2"),
    ],
)
def test_what_a_page_needs_is_left_to_it(tmp_path: Path, template: str, page: str) -> None:
    assert page.replace("&#34;", '"') in rendered(tmp_path, template).replace("&#34;", '"')


def test_a_phrase_has_a_budget_too(tmp_path: Path) -> None:
    from generator import phrases

    endless = "{% for i in range(9999) %}{% for j in range(9999) %}{% endfor %}{% endfor %}"
    place = folder(tmp_path, phrases__essai_toml=f'un = ["{endless}"]\n')
    with pytest.raises(SiteError, match="tours"):
        list(phrases.say(sites.find("bac", [tmp_path]), "essai.un", {}))
    assert place.is_dir()


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("{{ fait|nimporte }}", "le filtre « nimporte » n’existe pas"),
        ("{{ ''.__class__ }}", "« __class__ » est refusé"),
        ("{{ 1 / 0 }}", "une division par zéro"),
        ("{{ 1 + 'a' }}", "un calcul mêle un nombre et autre chose"),
    ],
)
def test_a_wrong_phrase_is_said_with_its_file_and_group(tmp_path: Path, phrase: str, said: str) -> None:
    from generator import phrases

    folder(tmp_path, phrases__essai_toml=f'un = ["{phrase}"]\n')
    with pytest.raises(SiteError) as error:
        list(phrases.say(sites.find("bac", [tmp_path]), "essai.un", {"fait": "x"}))
    assert error.value.message.startswith("phrases/essai.toml, « un » : ")
    assert said in error.value.message


def test_a_wrong_drawing_is_said_with_its_line(tmp_path: Path) -> None:
    from generator.page import drawing

    place = folder(tmp_path)
    (place / "drawing").mkdir()
    (place / "drawing" / "card.svg.j2").write_text("<svg>\n{{ rien }}</svg>", "utf-8")
    with pytest.raises(SiteError, match=r"card\.svg\.j2, ligne 2 : « rien » n’est défini nulle part"):
        drawing.draw(sites.find("bac", [tmp_path]), "sujet", ())


def test_each_render_has_its_own_budget(tmp_path: Path) -> None:
    folder(tmp_path)
    site = sites.find("bac", [tmp_path])
    template = sites.environment(site).from_string("{% for i in range(n) %}{% endfor %}")
    many = budget.TURNS // 6
    assert [template.render(n=many) for _ in range(3)] == ["", "", ""]
    with pytest.raises(SiteError, match="tours"):
        sites.environment(site).from_string("{% for i in range(n) %}{% endfor %}" * 3).render(n=many)
