"""A section of a long page that no label holds for gets a hook from one of its facts; a short page gets none."""

from __future__ import annotations

from generator import Source, build, find_site
from generator.rules.bounds import attributed
from generator.types import Article

OPENING = (
    "Le pont d'Ornay sera fermé dès lundi à tous les véhicules, a annoncé la mairie dans un communiqué très court."
)
NEWS = (
    "Les habitants du quartier voisin ont appris la nouvelle par la radio, au moment de partir pour le travail ou pour l'école. "
    "Les bus de la ville passeront par le plateau, et les cars du canton par la vieille route qui longe la rivière et les vergers. "
    "Le marché du samedi se tiendra sur la place haute, où les forains devront arriver une heure plus tôt que d'habitude."
)
MEANS = (
    "Ce choix tient aux moyens de la ville, qui a remis les travaux à plus tard. Depuis le mois de mai, la régie traverse une "
    "grave crise financière. Les pompiers garderont une équipe sur chaque rive, avec une ambulance et deux engins prêts à partir "
    "de nuit comme de jour. Le facteur, le boulanger et le médecin ont demandé un passage réservé, que la mairie étudie avec les "
    "services de la route. Les élèves du collège prendront le car à sept heures, devant la fontaine, et rentreront par le même chemin en fin de journée."
)
PEOPLE = (
    "Le curé de la paroisse a prêté la cour du presbytère, où vingt voitures peuvent tenir, et le notaire a ouvert le jardin de "
    "son étude aux cyclistes. Les commerçants de la rue basse craignent de perdre la moitié de leurs clients, car la rue ne mène "
    "plus nulle part depuis que le pont est barré. Un bac tiré par une corde fera la navette entre les deux rives, six fois par jour, tant que le niveau de la rivière le permettra."
)
HOOK = "Les craintes des commerçants de la rue basse"


def _headings(*paragraphs: str) -> list[str]:
    text = "\n\n".join(("Ornay : le pont fermé dès lundi", OPENING, *paragraphs))
    page: Article = build(Source(text), find_site("actu"))
    return [one.text for one in page.texts if one.slot.kind == "heading" and one.text]


def test_a_long_page_gets_a_hook_where_no_label_holds() -> None:
    assert HOOK in _headings(NEWS, MEANS, PEOPLE)


def test_a_short_page_gets_none() -> None:
    assert HOOK not in _headings(NEWS, PEOPLE)


def test_a_long_section_right_below_the_lead_may_have_one() -> None:
    headings = _headings(f"{MEANS} {PEOPLE}", NEWS)
    assert len(headings) > 1


def test_what_shows_itself_so_is_nobody_s_word() -> None:
    whole = "L'élue Ana Roy a déclaré que la division du conseil s'est révélée fatale."
    assert not attributed("La division du conseil s'est révélée fatale", whole, "Ana Roy")
    assert attributed("La division du conseil s'est révélée fatale, selon Ana Roy", whole, "Ana Roy")
