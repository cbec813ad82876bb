const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** Violence in Spanish; a denial before it undoes it. */
export const VIOLENCIA = lines(`
  me|nos ..1 <pegar>
  me|nos|te ha|había|han|habían|volvió_a|llegó_a|quiso|va_a|iba_a|intentó|trató_de|quiere|puede|sigue|anda|vive|está|estaba|amenazó_con|amenaza_con|empezó_a|estuvo_a_punto_de|casi* <pegar>
  le|lo|la|les|los ha|he|había|quise|casi|estuve_a_punto_de|llegué_a|volví_a|vuelvo_a|quiero|iba_a* peg[ué/ue/o/aba/ado/ar/arle/arla/arlo]|golpe[é/o/ado/ar/arla/arlo/aba]|cachete[é/o/ado]|abofete[é/o/ado]|empuj[é/o/ado]|avent[é/ado]|pate[é/o/ado]|mord[í/ido]|lastim[é/o/ado]|ahorqu[é/e]|ahorcado|jalone[é/o/ado]|amenac[é/e]|amenazado|agarr[é/e]_del|agarr[é/e]_a|zarande[é/o/ado]|sacud[í/ido]|tir[é/e]_al|tir[é/e]_contra|maltrat[é/o/ado]|agred[í/ido]|puse_las_manos|puse_la_mano|levanté_la_mano|arrastr[é/e]|escup[í/ido]|estrell[é/e]|apuñal[é/e]|rasguñ[é/e]|pellizqu[é/e]|acorral[é/e]|forc[é/e]|obligu[é/e]
  le|les|lo|la <pegar> ..2 a <whose>* mamá|madre|mujer|esposa|novia|hermana|esposo|mi_mamá|mi_hermana|abuela
  le|les|me|nos|la|lo peg[a/ó/aba/an/aron] $
  mi|su|el|un <quien>* ..3 <pegar> a mi|su|la|el|nuestra|mamá
  me|nos|le|te|se|les ..1 d[io/a/aba/ieron/ando/an/ar/í/oy/aría/é/e]|di1|soltó|suelta|metió|mete|llené|llenó|agarró_a|agarra_a|agarro_a|pegó|pega|plantó|propinó|tiró|tira|solté|acomodó|arrió|zampó ..3 <golpe>
  a|entre|con <golpe>
  <golpe> ..2 en|por la|el|las|mi|los|todo? cara|boca|cuerpo|brazo(s)|cabeza|espalda|estómago|panza|ojo|costillas|piernas|nariz
  me puso|pone|ponía|puso|metió|pega|encajó ..1 la|las|una|el|un mano(s)|cuchillo|pistola|navaja|almohada|rodilla|pie ..3 encima|cuello|garganta|cara|boca|pecho|cabeza
  manos|mano|brazo|cinturón|cable en|al|alrededor_de|de el|del|mi|al? cuello|garganta
  me|nos levant[ó/a/aba/ado]|alz[ó/a/aba] la|su mano|puño
  ha|había|llegó_a|quiere|quiso|vuelve_a levant[ado/ar(me)] la mano
  pon[e/er(me)]|puso|puesto ..1 la_mano|las_manos|una_mano encima
  me|nos|le agarr[ó/a/o/aba/ado]|tom[ó/a]|sujet[ó/a]|jal[ó/a/aba/oneó/onea]|apret[ó/aba]|apriet[a/o]|cog[ió/e]|pesc[ó/a]|arrastr[ó/a]|torció|tuerce|dobló|lastim[ó/a]|retorció|aprieta|quebró|rompió|fracturó|mordió|quemó|pis[ó/a] ..3 cuello|brazo(s)|pelo(s)|cabello(s)|garganta|cara|fuerza|golpes|muñeca(s)|greñas|nuca|mandíbula|costilla(s)|nariz|dedo(s)|diente(s)|labio|pierna|mechas|chongo|coleta|hombros
  sin aire|respirar|poder_respirar ..3
  me avent[ó/aba/aron]|avient[a/an]|tir[ó/a/aba]|lanz[ó/a]|arroj[ó/a]|estrell[ó/a]|azot[ó/a]|empuj[ó/a/aba] ..1 a|al|contra|por|de|en|hacia|escaleras|pared|piso|suelo|cama ..3
  me|nos|le avent[ó/aba]|avient[a/an]|tir[ó/a/aba]|lanz[ó/a]|arroj[ó/a]|tira ..2 plato(s)|vaso|taza|botella|silla|celular|control|zapato(s)|cosas|florero|sartén|cuchillo|piedra|agua_caliente|comida|café|plancha|lo_que_encuentra
  avient[a/an]|aventaba|rompe|rompió|destroz[a/ó]|quiebra|golpea|patea|estrella|pega|tira ..1 cosas|platos|todo|mis|muebles|sillas|lo_que|paredes|la_pared|puertas|la_puerta|mi ..3 enoja|pared|mí|cosas|celular|ropa|puerta|puertas|$
  con <whose>* <weapon>
  me apunt[ó/a]|sac[ó/a]|enseñ[ó/a]|amenaz[ó/a]|mostr[ó]|persigu[ió] ..3 <weapon>
  <weapon> ..3 me|debajo|almohada|amenaz|cuello|cabeza|cama|mesa|apunt
  amenaz[a/ó/aba/an/aron/as/ando/arme/ado/ada/ara]|jur[ó/a]|advirtió|promet[e/ió]|grit[ó/a] ..3 con|de|que|si|a ..4 matar(me/nos/se)|mata(r)|muerte|<weapon>|quitar(me/le)|pegar(me)|golpear(me)|hacer(me/nos/le/se)|correr(me)|llevarse|migra|policía|fotos|videos|publicar|dejar(me)_sin|hijos|niños|quemar|denunciar|golpes|desaparecer
  me|nos ..1 amenaz[a/ó/aba/o/ado/an/ando/aron] !con_cosquillas|con_cantar|con_no|con_dejarme_sin_postre
  amenaza(s) de muerte|muerte|contra
  me|nos|te|lo|la va|iba|quiere|puede|intentó|trató|a|de|capaz_de|juró|voy* matar|golpear|pegar|lastimar|hacer_daño|encontrar_y|ahorcar|desaparecer|enterrar|romper_la_cara|romper_la_madre|partir_la_cara|partir_la|quemar
  me|nos|los|nos_va_a mata|mataría|mataba|matan|pega|golpea|busca_y|mate|pegue|golpee|desaparece si|cuando|porque|a_mí|a_nosotros|y|o|con
  si|cuando ..2 voy|dejo|hablo|digo|salgo|denuncio|entera|encuentra|separo|contesto|llego_tarde|reclamo|niego|dejaba|iba|cuento|equivoco|desobedezco|entero|enterara ..4 mata|pega|golpea|mataría|matar|quita|pegaba|golpeaba|encuentra|grita_y|enoja_y|mal|arrepentir|muerta|muerto|castiga|pesar|encierra|quitan
  me va|iba|iría muy? mal|pesar|arrepentir
  me voy|hará|hace|haría|vas a? arrepentir
  dice|dijo|jura|juró|amenaza|grita|repite|advirtió ..2 que ..5 mata(r)|pegar|golpear|hacer_daño|quitar|quemar|desaparecer|quita|enterrar|muerta|muerto|arrepentir|cara_va|mal|nadie_me_va_a_encontrar|echar_ácido
  moret[ones/ón/es/onsitos]|moratones|moratón|morados|cardenales
  ojo|labio|boca|nariz|cara|brazo|cuerpo|ojos ..1 morad[o/a/os]|hinchad[o/a]|partid[o/a]|rot[o/a]|reventad[o/a]|sangrando|moreteado|golpead[o/a]|marcad[o/a]
  me|nos ..1 dej[ó/a/aba/aron/ado] ..2 marca(s)|marcad[o/a]|sangrando|morad[o/a]|tirad[o/a]|inconsciente|sin_aire|hinchad[o/a]|coj[o/a]|en_el_piso|en_el_suelo|en_el_hospital|sin_poder
  tengo|traigo|quedé|salí|amanecí|escondo|tapo|cubro|tapar(me)|esconder|cubrir ..3 golpes|marcas|morad[o/a/os]|rasguños|golpe|cicatri[z/ces]|chichón|ojo
  uso|usé|me_pongo|me_puse|llevo|maquillaje|maquillo|tapo ..3 manga_larga|pantalón_largo|lentes|maquillaje|bufanda|cuello_alto|gafas ..5
  hospital|urgencias|doctor(a)|médico|puntos|fractur[a/ó/ada] ..6 pegó|empujó|golpe|golpes|él|caí|mentí|golpiza
  dije|digo|dijo|dijimos|inventé|mentí|mentir ..4 caí|tropecé|golpeé_con|resbalé|pegué_con|accidente|puerta|escaleras
  polic[ía/ia]|patrulla|denuncia|denunci[é/ar(lo/la)]|911 ..4 vin[o/ieron]|lleg[ó/aron/ue]|llam[é/aron/ó/ar/ado]|retir[é/e]|puse|puso|quit[é/e]|él|contra|violencia|pegó|miedo|golpe|otra_vez
  llam[é/aron/ó/ar/ado/aba] ..2 polic[ía/ia]|patrulla|911
  puse|poner|quité|retiré|interponer la|una denuncia
  orden de? restricción|alejamiento|protección|restriccion
  violencia|maltrato|abuso doméstica|familiar|intrafamiliar|física|físico|de_género|machista|sexual|psicológico|psicológica|emocional|en|infantil|doméstico
  maltrat~ar|maltrato(s)|maltratador|abusador|agresor|violador|violación|violad[a/o]|golpeador
  es|era|fue|se|pone|puso|vuelve|volvió|ponía|puse muy|bien|tan|más|bastante|un|el|super* violent[o/a]|agresiv[o/a]|golpeador|peligros[o/a]|abusiv[o/a]
  relación|pareja|matrimonio|hombre|marido|esposo|novio|novia|padre|ex|mujer violent[o/a]|abusiv[o/a]|tóxica_y|agresiv[o/a]|golpeador|maltratador
  lleg[a/ó/amos/ado] a los golpes|manos
  víctima de
  me oblig[ó/a/aba/o/ado]|forz[ó/a/aba/o]|fuerza|hace|hizo|hacía|exige|presion[a/ó]|chantaje[a/ó] ..1 a? tener|hacer|acostar(me)|abortar|dormir|estar|cosas|darle|desnudarme|tocar(lo)|besar(lo)|firmar|dejar|renunciar|pedir|quedarme ..3 relaciones|sexo|cosas|con_él|con_ella|quería|quiero|afuera|intim[o/a/idad]|oral|perdón|trabajo|$
  me oblig[ó/a/aba]|forz[ó/aba] $|a|otra|anoche|cuando|y
  relaciones|sexo|intimidad|acostar(me/se)|acuesto ..5 fuerza|obliga|obligad[o/a]|no_quiero|no_quería|sin_querer|miedo|amenaza|dormida|forzada|aunque|enoja
  a la fuerza
  por la fuerza
  sin mi consentimiento|permiso
  abus[ó/a/aba/aron/ando/ado] ..1 de mí|mi|ella|él|nosotras|<kid>
  viol[ó/a/aba/aron/aban/ado] $
  me toc[ó/a/aba]|toque(aba)|manose[ó/a/aba]|agarr[ó/a/aba]|met[ió/e/ía]_mano|besa|hace ..4 dormid[o/a]|dormía|permiso|fuerza|sin_querer|no_quiero|chiquit[a/o]|niñ[a/o]|noche|partes|pequeñ[a/o]|aunque
  dormida|borracha|inconsciente|tomada ..5 tocó|toca|hizo|viol|encima|forzó|relaciones|aprovech[ó/a]
  aunque le? ..1 dig[a/o]|dije|diga|llor[o/e/aba]|suplique|pid[o/a] que? no|pare
  le digo|dije|decía|dices que? no ..2 y|pero|e|igual|le ..2 igual|sigue|siguió|obliga|insiste|hizo|hace|importa|vale|enoja|siguió
  mat[ó/a/aba]|envenen[ó/a]|pate[ó/a]|golpe[ó/a]|lastim[ó/a]|peg[a/ó]|ahorc[ó/a] ..1 a? mi|al|nuestro|la perr[o/a/ito/ita]|gat[o/a/ito]|mascota
  me encerr[ó/aba/aron]|encierr[a/an]|dej[ó/a]_encerrad[a/o]|tiene_encerrad[a/o]|tenía_encerrad[a/o]|tuvo_encerrad[a/o] ..1
  me|nos dej[ó/a/aba] ..2 encerrad[o/a/os/as]|afuera|en_la_calle|bajo_llave|con_llave|amarrad[o/a]|sin_comer|sin_ropa
  bajo llave
  encerrad[a/o]|dejó|cerró_y_me ..2 con llave
  cómo salgo de esta_relación|aquí|esta_casa|este_matrimonio
  me amarr[ó/a/aba]|at[ó/a]|esposó|secuestr[ó/a] ..1
  me|nos corr[ió/e/ía]|ech[ó/a]|sac[ó/a] de_la_casa|a_la_calle ..2 golpes|noche|desnud[a/o]|madrugada|niños|empujones|$
  nos ..1 peg[amos/ábamos/an]|golpe[amos/ábamos]|agarramos_a|empuj[amos/ábamos]|insultamos_y
  yo ..3 peg[ué/ue/o]|golpe[é/o]|soy_viol|agred[í]|empuj[é/e]
  ^ ya? golpeé|empujé|cacheteé|pateé|ahorqué|lastimé|agredí|mordí|jaloneé|abofeteé|estrellé|zarandeé|le_pegué|le_pego|pegué a? mi|él|ella
  yo soy quien|el_que|la_que ..1 pega|golpea|grita_y|violent[o/a]
  me tumb[ó/a]|arrincon[ó/a]|acorral[ó/a]|sujet[ó/a]|inmoviliz[ó/a]|someti[ó]|somet[e] ..2
  me grita|insulta|humilla|cela ..3 pega|golpea|empuja|levanta|jala|avienta|patea|escupe
  me grita|gritaba|insulta en_la|en_mi cara
  me dice|decía|llama|llamaba ..2 puta|perra|pendeja|zorra|inútil|basura|no_valgo|estúpida|gorda|idiota
  me humilla|denigra|menosprecia|rebaja
`)

/** Control, fear and flight in Spanish. */
export const CONTROL_Y_MIEDO = lines(`
  no me|nos|le|la deja(n)|dejaba|permite|dejó|dejan|permitía|quiere_dejar ..1 salir|ver|trabajar|hablar|tener|ir|usar|manejar|visitar|comer|dormir|llamar|contestar|salirme|irme|estudiar|juntarme|vestirme|ni|en_paz|sola|solo|acercarme|maquillarme|vestir|quedar|amigos|amigas|moverme|dinero|entrar|cerrar|respirar|arreglarme|terminar|irnos|pasar
  me|nos|le|tiene|tenía|ha prohib[e/ía/ió/ido]|prohíbe|exige|exigía|exigió|ordena ..1
  no puedo|podemos|podía|puedo_ni|tengo_permitido|tengo_derecho ..1 salir|ver|hablar|ir|trabajar|tener|usar|comprar|visitar|irme|dejarlo|moverme|decir_nada|vestirme ..4 sin_su|sin_permiso|sin_él|sin_que|con_nadie|sola|me_pega|me_mata|amig[o/a/os/as]|se_enoja|sin_pedir|sin_avisar|me_quita|sin_ella|porque_me
  tengo|tenía|debo|hay|pedir(le) que_pedir|que_pedirle|que_avisar|que_avisarle|que_mandarle|que_darle|permiso|que_mandar|que_rendir|que_reportarme|que_rogarle ..2 permiso|dinero|foto|fotos|ubicación|cuentas|todo|cada|donde|para|hasta
  me control[a/aba/ó/aban]|vigil[a/aba/ó]|espí[a/aba]|acos[a/aba/ó]|persig[ue/uió]|rastre[a/aba/ó]|acech[a]|monitore[a]|cuenta_los|checa_los|cronometra ..3
  me tiene|tenía|trae|traía|mantiene ..1 vigilad[o/a]|controlad[o/a]|amenazad[o/a]|encerrad[o/a]|checad[o/a]|aislad[o/a]|prohibid[o/a]|amarrad[o/a]|sometid[o/a]|aterrad[o/a]|aterrorizad[o/a]|cortit[o/a]|sin_dinero|como_esclav[o/a]|como_pres[o/a]|de_sirvienta
  me quit[ó/a/aba/aron/an/e/ado]|escond[ió/e/ía]|revis[a/ó/aba/e/ado]|checa(ba)|esculca(ba)|romp[ió/e/ía]|control[a/ó/aba]|le[e/yó/ía]|hacke[a/ó]|tom[a/ó]|clon[ó/a]|rob[ó/a]|administra|maneja|retiene|cancel[ó]|bloque[ó/a]|quema|quemó|cortó|tiró|revisaba ..2 el|la|mi|mis|las|los|todo|todas|tod[a/os]* celular|cel|teléfono|móvil|dinero|llaves|tarjeta(s)|pasaporte|papeles|mensajes|identificación|carro|coche|sueldo|documentos|bolsa|bolso|cheque|whatsapp|redes|ubicación|correos|llamadas|quincena|instagram|facebook|ropa|medicina(s)|pastillas|visa|computadora|nómina|credencial|dni|contraseñas|cuenta|ropa_interior|cosas|plata|facturas|recibos|internet
  revisa|checa|esculca|espía|controla ..2 celular|cel|teléfono|móvil|mensajes|bolsa|whatsapp|ropa
  me|nos sig[ue/uió/uen/uiendo]|persig[ue/uió]|espera|esperaba|busca|ronda|acecha a|por|hasta|en|afuera|cuando ..1 tod[as/os]|mi_trabajo|trabajo|su_carro|su_coche|donde|la_calle|todos_lados|todas_partes|fuera|salir|salgo|voy|ex|calle|salida
  se aparece|presenta|para|estaciona|planta ..2 trabajo|casa|puerta|afuera|donde
  rastreador|gps|cámara(s)|micrófono|aplicación|app ..5 en|de|por|para|me mi|el|la|toda|cuarto|carro|vigil|donde|celular|coche|casa
  aplicación|app ..3 para|que ..2 verme|ver|donde|saber|rastrear|vigilar
  mi ubicación
  contraseñas|contraseña ..4 exig|obliga|tiene|dar|pide|mis|todas
  amenaza|llamar|habla(r)|denunciar(me)|echar(me) ..4 migra|inmigración|papeles|deport[en/ar]
  la migra
  mis papeles
  no me|nos da|daba|dio|quiere_dar dinero|ni_un|para_comer|para_el_gasto|un_peso|de_comer|plata|para_la|medicina|ni_para
  sin dinero|un_peso|teléfono|papeles|llaves|acceso
  no tengo|manejo acceso|ni_un_peso|ni_para|dinero_propio
  me aísl[a/o]|aisl[ó/ado/a]|alej[a/ó/ado] de ..2 familia|amig[as/os]|todos|mamá|gente
  <miedo> ..1 a|de|con|cuando|por|que|si|le|me ..1 <quien>|se_enoja|toma|llega|me|mi_vida|grita|haga|se_entere|lo_que|regresar|volver|ir_a|llegar|dormir|estar_en_mi|estar_sola_con|reaccione|mate|pegue|golpee|salir|encuentre|vuelva|nos|hable|borracho|la_noche|denunciar|dejarlo|separarme|irme|su_reacción|decirle_que_no|abre_la_puerta|oigo|escucho|esté ..2
  le ten[go/ía/emos/ían]|tien[e/en]|agarr[é]|tengo|tuve|da mucho|tanto|muchísimo|un|verdadero* <miedo>
  le tengo|tenemos|tenía mied[o]|pavor|terror
  me|nos ..1 da(n)|daba|entra|dio|causa|provoca mucho|tanto|un|muchísimo* <miedo> ..1 mi|llegar|cuando|volver|ir_a|regresar|dormir|él|lo|su|quedarme_sola_con|que_me|que_nos|estar ..3 casa|esposo|marido|pareja|novio|enoja|toma|tomado|borracho|llega|haga|a_solas|con_él|con_ella|pegue|mate|golpee|grita|reacción|mirada|él|haría|hacer|hacerme|hoy|encuentre
  vivo|vivir|vivimos|vivía|estoy|duermo|muert[a/o] con|en|de|aterrad[a/o]|aterrorizad[a/o] miedo|terror|pánico|de|por ..3
  teme(mos)|temo|temía|temiendo por|que|a ..1 mi|la|mis|nuestra|su|me|él|nos|le
  me asust[a/aba/an]|aterr[a/aba/an]|aterroriza|intimida|atemoriza ..1 cuando|que|mucho|su|verlo|llegar|mi|él|como|lo_que ..3
  no ..1 siento|sentimos|sentía|estoy|estamos|sentirme|está|están ..1 segur[o/a/os/as]|a_salvo ..1 en|con|aquí|a|cerca|ni|$|sola|junto|al|cuando|si
  insegur[a/o] en|con|cerca|junto|aquí mi|casa|aquí|él|ella
  en peligro|riesgo
  tiemblo|me_tiembla|me_paralizo|me_congelo|se_me_hace_un_nudo|me_encojo|brinco ..2 cuando|al ..3 llega|enoja|grita|levanta|oigo|oír|acerca|escucho|entra|toca|mano|llave
  escond[o/í/emos/er/imos/ía/erme/ernos/ido/idos/ida/iéndome]|encerr[é/amos/aba/arme/arnos]|encierro|refugi[é/o/arme/amos] ..3 baño|cuarto|clóset|closet|carro|patio|él|ella|toma|llega|cuchillo(s)|armas|moretones|vecina|casa_de|niños|hijos|albergue|refugio ..2 !llorar
  escond[o/í/er] ..1 cuchillo(s)|pistola|dinero_para|maleta
  me|nos encerr[é/amos/aba]|encierro ..1 en_el_baño|con_los_niños|con_mis_hijos|con_seguro|con_llave|para_que
  tuve|tuvimos|logr[é/amos]|quiero|quier[o]|necesito|tengo|planeo|planeando|pienso|pude|voy que|a|en? huir|escap(ar/é)|escapar(me/nos)|salir_corriendo|irme_de_aquí|irme_antes|salir_de_aquí|dejarlo|dejarla|salir_de_esta ..3 $|de|antes|con|sin|pero|noche|miedo
  hu[í/imos/yendo/ir]|escap[é/amos/arme/ar/ando] de ..1 él|ella|casa|mi|aquí|su
  cómo ..1 salgo|salir|escapar|dejarlo|dejarla|irme|huir ..2 sin_que|él|viva|segura|relación|este_infierno
  refugio|albergue|línea_de_ayuda ..3 mujeres|violencia|niños|hijos|niños
  maleta|bolsa|mochila|dinero|ahorros ..2 lista|escondid[a/o/os]|preparada|hecha
  duermo|dormí|dormir|dormimos|durmiendo ..2 con|en|cuarto ..2 cuchillo|llave|carro|coche|seguro|puerta|hijos|niños|calle|afuera
  si ..2 ve|lee|encuentra|revisa|entera|cacha|descubre|mira ..2 este|esto|estos|que|mensaje(s)|teléfono|celular ..4 mata|pega|golpea|mal|muerta|muerto|problema|arma|enoja|$
  no me escrib[an]|manden ..4 porque_él|porque_me|lo_ve|me_revisa|los_ve
  bórr[alo/enlo]|borrar|borro ..3 antes|mensaje(s) ..3 él|ella|llegue|vea|revise
  cuando ..2 toma|enoja|llega_borracho|llega_tomado|está_borracho|está_tomado|bebe|se_droga|emborracha ..3 pega|golpea|empuja|avienta|miedo|violent[o/a]|grita_y|rompe|amenaza|fuerza|agresiv[o/a]|maltrata|esconde(mos)|insulta|patea|peligros[o]|escondo|desquita|obliga|transforma
  borracho|tomado|drogado|enojad[o/a]|tomada ..4 pega|golpea|empuja|avienta|miedo|violent[o/a]|rompe|amenaza|fuerza|agresiv[o/a]|pegó|golpeó|empujó|escondo|escondemos|esconderme
  me siento|tiene|soy|estoy|vivo como? presa|preso|esclava|esclavo|prisionera|prisionero|rehén|secuestrada|atrapada_en_mi|encerrada
  nadie me|le va_a_creer|cree|creería|creyó ..3
  fotos|videos|imágenes ..4 íntim[os/as]|desnud[a/o]|mías|publicar|subir|mandar|amenaza|enseñar
  me chantajea|extorsiona|acosa|persigue|hostiga
  me toma|saca|grab[a/ó] fotos|videos ..2 desnud[a/o]|sin
  me grab[ó/a/aba]|fotografi[ó/a]|film[ó/a] ..1 desnud[a/o]|dormida|teniendo|sin|bañándome ..2
  se mete|metió|meten|pone|atraviesa|interpone ..1 en_medio|entre ..3 peg|pegue|golpee|defender|defenderme|lastime|$
  anda|está|siempre|va|viene|llega|llegó|carga ..1 armad[o/a]|con_pistola|con_cuchillo
  <quien> ..2 ronda|rond[ó/aba]|merodea|acecha|vigila|espía la|mi|por casa|calle|trabajo
  vivo|siento|tiene|tratan ..1 como|de ..1 prisioner[a/o]|pres[a/o]|esclav[a/o]|sirvienta|rehén
  hizo|hace|lo_hizo|siguió|sigue aunque yo|no|le|lloraba|lloré ..3
  si ..2 hablo|digo|cuento ..4 mal|pesar|arrepiento
  me va|iba ..2 muy? mal
  deja|para|cansa de acosarme|seguirme|amenazarme|perseguirme|molestarme|buscarme|golpearme|pegarme|gritarme|controlarme
  me|nos ..1 está|anda|estaba|andan buscando ..1 para|$|y|mi|con
  escondid[a/o/as/os] ..1 en|con|de ..2 casa|él|amiga|refugio|albergue|hermana|mamá|baño
  me despierta|levanta ..1 para|a ..1 gritar(me)|pegar|insultar|tener|golpes|reclamar
  aguant[o/é/ando/ar/aba/ado]|soport[o/é/ando/ar/aba/ado]|sufr[o/í/iendo/ido]|viv[í/iendo]|recib[o/í/iendo/ido] ..3 golpe(s)|maltrato(s)|violencia|abuso(s)|humillaciones|palizas|gritos_y_golpes
  <miedo> ..3 oigo|escucho|llega|oír|escuchar|abre|enoja|grita|borracho|toma|llaves|pasos|su_voz|lo_veo|se_acerca
  traía|trae|tenía|sacó|agarró|con|cargaba|levantó un|una|el|la|su cuchillo|pistola|machete|navaja|arma|martillo|palo|bate|cinturón ..2
  salí|salimos|corrí|corrimos|huí|me_fui|nos_fuimos|escap[é/amos] ..2 corriendo|de_madrugada|con_lo_puesto|huyendo|escondida|descalza ..3
  si ..1 lo|la|le denuncio|dejo|digo|acuso|reporto ..5 quema|mata|pega|mal|hijos|quita|viva|pagar|hunde|busca
  me|nos quema|mata|entierra|corta|desfigura viv[a/o]|y|si|con|la_cara|en_pedazos
  me drog[ó/a/aba]|emborrach[ó/a/aba]|ech[ó]_algo ..2
  toda|todo|muy|bien|super golpead[a/o]|morad[a/o]|moretead[a/o]|madread[a/o]|lastimad[a/o]
  ^ y? golpeo|empujo|cacheteo|pateo|lastimo|insulto_y_golpeo|pego|maltrato|agredo a|al mi|ella|él|mis|la
  cuando ..1 tenemos_relaciones|hacemos_el_amor|hay_sexo ..4 llor[o/aba]|no_para|fuerza|sangr[o/é]|grit[o/é]
  lastima|duele|hace_daño ..4 no_para|no_le_importa|sigue
  nos|me|se ..1 encerramos|encerrar|encierra|escondemos ..1 $|en|con|hasta|cuando|por
  cuando ..1 llega|toma|viene ..2 encerramos|escondemos|escondo|encierro|temblamos|callamos
  oblig[a/ó] a ..1 darle|entregarle|firmar|mostrarle|enseñarle ..4
  me truen[a]|tronó ..1 dedos
  con quién|quien ..1 hablo|salgo|quedo|ando|estoy|puedo
  cómo|qué|que me? visto|vestir|pongo|ponerme ..3
`)

/** Wanting to die, in Spanish. */
export const NO_VIVIR = lines(`
  <deseo> ..2 <morir> !de_risa|de_hambre|de_vergüenza|de_sueño|de_pena|de_frio|de_amor|de_ganas|de_calor
  me quiero|quisiera|quería|voy_a|gustaría|quiere|dan_ganas_de morir|matar|colgar|tirar|aventar|suicidar|ahorcar|desaparecer|cortar|desvivir !de
  se quiere|quería|va_a|quiso|intentó|trató_de|iba_a matar|suicidar|quitar_la|colgar|ahorcar|cortar_las
  quier[o/e]|quisiera|querer|ganas_de|deseo|prefiero|preferiría|queria|quería ..1 morir(me/se)|desaparecer|estar_muert[o/a]|dormir(me)_para_siempre|no_despertar|no_existir|no_haber_nacido $|y|ya|pero|porque|a_veces|para|cuando|todos|ahora|de_una|hoy|que|si|jaja|la_verdad
  suicid[io/a/arme/arse/arte/ó/é/as/ar/arnos/ado]|autolesi[ón/ono/onarme/ones]|sobredosis
  quitar(me/se)|quito|quit[ó/arte] la vida
  ya? no|ni|sin|pa ..1 quier[o/e]|ganas_de|tengo_ganas_de|dan_ganas_de|quisiera|puedo|deseo|tengo_fuerzas_para|tengo_razones_para|tengo_motivos_para|encuentro|aguanto|soporto ..1 vivir|existir|viviendo|seguir|estar_aquí|estar_viva|estar_vivo|despertar|respirar|la_vida|esta_vida|estar_en_este|mi_vida|estar_más_aquí ..1 $|más|así|aquí|viviendo|ya|en|con_esto|viva|vivo|y|adelante|sufriendo
  no ..2 despertar|despierto|despertarme|despertara|amanecer|amaneciera|despierte ..1 más|nunca|jamás|mañana|$|y|ya
  no ..1 tiene|veo|le_veo|encuentro|hay|vale|hallo|tengo ..1 sentido|caso|razón|razones|motivo(s)|la_pena|salida|por_qué|para_qué|futuro|esperanza ..1 a|en|para|de|por|$ ..1 vivir|vida|seguir|nada|existir|así|estar|mi_vida|luchar|$
  la|mi|esta vida ya? no|pierde|perdió ..1 sentido|vale|caso
  para|de qué|que vivo|vivir|seguir|sigo|sirve_vivir|sirvo|estoy_aquí|me_levanto
  sin|perdí|perdido las|mis? ganas|ganas_de|motivos|razones|fuerzas de|para vivir|seguir_viviendo|seguir_adelante|seguir
  estarí[a/an]|estarían|está|están|estará|estarán|viviría(n)|serían|sería|quedarían ..1 mejor|más_felices|felices|bien|tranquil[os/as]|más_tranquil[os/as] ..1 sin_mí|si_yo|si_no|si_me|sin_mi|muert[o/a]|cuando_me_muera|cuando_ya_no
  mejor ..1 sin_mí|muert[o/a]|si_no_existiera|si_me_muero|si_me_muriera|si_no_estuviera|si_desaparezco|si_yo_no
  mejor me mato|muero|matara|muriera|voy_de_este
  si yo? ..1 me_muero|me_muriera|muriera|me_mato|me_matara|desapareciera|no_estuviera|no_existiera|me_fuera_de_este|faltara|ya_no_estoy|desaparezco ..3 $|nadie|mejor|todos|extrañ|importar|problema|nota
  nadie ..2 extrañ[aría/ara/aria/ar]|echar(ía)_de_menos|importaría|notaría|va_a_extrañar|va_a_llorar|llorar(ía)|daría_cuenta ..4
  soy|siento|ser una|un|como_una|la carga|estorbo ..3
  sobro en|aquí
  ojalá|quisiera|espero|le_pido_a_dios|pido_a_dios|rezo|ruego ..3 muriera|morir|no_despert[ara/ar]|no_hubiera_nacido|me_lleve|me_llevara|matara|me_muera|me_mate|un_carro|no_existiera|no_amanecer|recoja|desapareciera|atropell[e/ara]|diera_un_infarto|muera
  que|dios me muera|lleve|recoja|quite_la_vida
  cansad[a/o]|hart[a/o] de ..1 vivir|la_vida|esta_vida|existir|mi_vida|estar_viv[a/o]
  no aguanto|puedo|soporto|doy|resisto más|ya|con ..1 $|la_vida|esta_vida|vivir|así|quiero_morir|seguir
  no quiero|quisiera|quería|quiere ..1 vivir|seguir|existir|despertar|estar_aquí|estar_viv[a/o]|estar $|más|así|viv[a/o]|aquí|en_este|ya|y|viviendo
  acabar|terminar ..1 con todo|mi_vida|esta_vida|esto_de_una|mi_sufrimiento|este_dolor
  me ..1 cort[é/o/aba/ando/arme/ado/e]|quem[é/o/aba/arme]|lastim[o/é/aba/arme/ando]|rasguñ[o/é]|hag[o]_daño|hice_daño|hago_cortes|golpeo ..2 otra_vez|brazo(s)|muñeca(s)|pierna(s)|venas|de_nuevo|anoche|cuando|para_no|para_sentir|a_propósito|muslo(s)|piel|a_mí|yo_mism[a/o]|con_la|con_una|con_el_cúter|con_un_cigarro|antebrazo
  cortar(me/se)|abrir(me)|corté|cortarse|cortado|cortando las? venas|muñecas|brazos
  volví|vuelto|volver a cortarme|lastimarme|hacerme|autolesionarme
  hacerme|hago|hice|haciendo(me)|haga|hacerse|me_haga ..1 daño|algo|cortes|cortadas|una_locura|una_tontería ..1 $|a_mí|yo|otra_vez|misma|mismo|y|cuando
  me|te|se tom[é/o/ar(me)/arme/aba/ado]|tom[ó]|tragu[é]|trago|tomarme ..2 todas|muchas|un_frasco|un_bote|el_frasco|un_montón|demasiadas|medio_frasco|una_caja|un_blíster|veneno|cloro|raticida|las_pastillas_de ..3
  pastillas|veneno|soga|cuerda|pistola|puente|frasco ..6 todas|junt[é/ando/ado]|guard[é/ado/adas/ando]|pens[é/ado/ando]|final|acabar|tom[arme]|miro|morir|contando|escondid[o/as/a]|colgar|listas|lista
  miro|veo|mirando|pienso ..3 pastillas|puente|soga|cuchillo|navaja|vías|balcón|metro|frasco ..2
  tirar(me)|aventar(me)|lanzar(me)|saltar|arrojar(me)|echar(me)|tirarse|estrellar(me)|chocar|brincar ..1 del|de|al|a_un|por|desde|a_la|contra|delante|bajo|a_las ..2 puente|tren|metro|azotea|balcón|edificio|carro|carros|ventana|camión|vías|árbol|muro|barranco|río|coche
  estrellar(me)|chocar ..2 carro|coche|árbol|muro
  carta(s)|nota|despedida|despedirme|despedí ..2 despedida|suicidio|mis_hijos|familia|todos|hijos|mundo|para_cuando_ya_no
  dormirme|dormir|dormida|dormido ..1 para_siempre|y_no|y_ya_no|y_nunca
  irme|ir|desaparecer|vaya|voy de|para|del este|siempre|mundo
  desaparecer $|para_siempre|y|del
  este es|será|mi adiós|último_mensaje
  ya? no voy a estar|aguantar|despertar|llegar_a
  no tiene|tienen|veo|hay caso|sentido|chiste ..1 vivir|seguir|viviendo|estar_viv[a/o]|nada|todo ..1
  tengo|agarré|saqué|traigo|compré ..1 las|el|un|una|mis ..1 pastillas|frasco|soga|cuerda|pistola|veneno ..1 en|lista(s)|para|a|$
  intent[ó/a/é]|quiso|quiere|va_a|amenaz[a/ó]_con|dice_que_se_va_a ..1 colgar(se)|tirar(se)|ahorcar(se)|cortar(se)|matar(se)|aventar(se)|dispar(arse)|tomarse ..2
  piens[o/a]|pensando|pensamientos|obsesionad[a/o] ..4 muerte|morir(me)|suicid ..2
  ya no ..1 quiero_estar|voy_a_estar $
  dice|dijo|pide|pidió que ..1 me ..1 mate|matara|muera|suicide|muriera
  planead[o/a]|decidid[o/a]|list[o/a]|preparad[o/a] ..2 irme_de_este|morir|matarme|el_final
  no merezco vivir|existir|estar_viv[a/o]
  me muer[o/a]|matara|muriera ..1 nadie|y_ya|mejor|no_pasa_nada
  intent[é/ó/ado/o] ..1 de suicidio
  intent[é/ó/ado/o] ..1 suicid(arme/arse)|matar(me/se)|quitar(me/se)
  habla|hablaba|dice|dijo|amenaza|amenazó ..3 matarse|suicidarse|quitarse_la_vida|morirse|se_mata|se_va_a_matar|se_quiere_morir|que_se_mata|hacerse_daño
`)

/** Harm to children, in Spanish. */
export const INFANCIA = lines(`
  <pegar>|pegu[é/e]|golpe[é]|lastim[é]|zarandeé|sacudí|cacheteé|grité_y|toc[a/ó/aba/ando]|encerró ..1 a|al|de|con? <whose>* <kid>
  le|les|los|las|lo|la|se ..1 <pegar>|pegu[é/e/o]|nalgue[é/a/o]|quem[ó/a/é]|toc[a/ó/aba/an]|golpe[é] ..3 a|al <whose>* <kid>
  <kid> ..3 <pegar>|toc[a/ó/aba/an]|manosea|besa|maltrata ..2 $|cuando|su|el|por|y|papá|tío|padrastro
  <kid> ..2 le|lo|la|les|los <pegar>|toca|tocó|tocaba|pega(n)|pegaba
  mi|su papá|papa|padre|padrastro|tío|tio|abuelo|hermano|primo|vecino|cuñado|maestro|entrenador|cura ..2 toc[aba/ó/a/aban]|manose[aba/ó]|abus[aba/ó]|viol[aba/ó]|hac[ía]_cosas ..1 a|de|me
  <kid> ..8 duele|arde|lastimad[a/o]|sangra ..1 abajo|ahí|sus_partes|la_colita|cuando_hace
  le|les|los|lo|la d[i/io/an/ía/aba/a/oy/ieron]|met[í/ió]|agarr[é/a/ó]|solt[é/ó]|peg[a/ó/o] ..3 golpe(s)|nalgada(s)|cachetada(s)|cinturonazo(s)|golpiza|bofetada|cintarazos|cinturón|cinto|manazo(s)|patada|chancla(s)|coscorrón|palizas|paliza|cable|correa|azote(s)|tortazo|palo
  <kid> ..4 golpes|moret[ones/ón]|marcas|lastimad[o/a/os]|golpead[o/a/os]|maltratad[o/a/os]|abusad[o/a]|violad[o/a]|quemad[o/a]|cicatrices|morad[o/a]
  <kid> ..3 vieron|vio|ven|ve|presenci[ó/aron]|escuch[ó/an/aron]|oy[ó/eron/en]|mir[ó/an/aron] ..5 <pegar>|golpe|golpes|mano|cuchillo|pegando|ahorcando|pegaba
  delante|enfrente|frente de|a <whose>* <kid> ..4 <pegar>|golpe(s)
  <pegar>|<golpe> ..3 delante|enfrente|frente de|a <whose>* <kid>
  <kid> ..3 le|les|nos? tien[e/en]|tenían|tenía|da|agarr[ó/aron] ..1 miedo|terror|pavor|pánico
  <kid> ..2 miedo ..1 de|a|al ..1 papá|padre|él|mamá|padrastro|mí|su|abuelo|tío|ella
  <kid> ..2 esconde(n)|orina(n)|hace_pipí|tiembla(n)|tapa(n)|llora(n)|meten ..3 cuando|debajo|cama|llega|papá|grita|él|oye
  desquit[a/ó/o/é/an] ..2 con <whose>* <kid>
  pas[é/ar/o/ó] la mano con
  toc[a/ó/aba/ando/an]|manose[a/ó/aba]|toquete[a/ó] ..2 <whose>* <kid>
  <kid> ..4 dijo|dice|contó|cuenta|confesó ..6 toca|tocó|toca(ba)|pega|pegó|encierra|besa|lastima|abusó|hace_cosas|quitó_la_ropa
  mi|su padrastro|papá|tío|abuelo|hermano|primo|vecino|padre ..2 la|lo|me|los|le toc[a/ó/aba]|viol[ó/aba]|manose[a/ó/aba]|abus[ó/aba]|peg[a/ó/aba]|golpe[a/ó/aba]
  abus[ó/aba/aron/o] ..2 cuando|de ..2 niñ[a/o]|chiquit[a/o]|pequeñ[a/o]|mi
  se mete|entra|mete|metía al|a|en la|el|su? cuarto|cama|recámara ..1 <whose>* <kid>
  deja|dejó|dejaron|dejo|encierr[a/o]|encerr[ó/é] ..1 <whose>* <kid> ..1 sol[o/a/os/as]|encerrad[o/a/os/as]|sin_comer|afuera|en|con_llave|cuarto
  <kid> ..2 sol[o/a/os/as]|encerrad[o/a/os/as]|sin_comer|amarrad[o/a] ..1 $|en|por|horas|toda|todo
  quitar(me)|quit[a/ó]|llevar(se)|lleva(rá)|llevó|desaparecer|secuestr[ó/ar]|robar(se) ..1 a? <whose>* hijos|niños|hijo|hija|bebé|niña|niño|hijas
  no ..2 volver|vuelvo|volvería a ver a <whose>* <kid>
  miedo|temo|temor|preocupa ..5 haga|hacer|lastime|pegue|golpee|mate|toque|abuse|dejar|lleve|quite ..3 <whose>* <kid>
  miedo|temo|temor por <whose>* <kid>
  tenemos|nos|se|corrí|salí|metí escond[emos/en/íamos/er/ernos/imos/erme/í] ..3 <kid>
  no ..2 segur[o/a/os/as]|a_salvo ..2 <kid>
  <kid> ..2 no ..1 segur[o/a/os/as]|a_salvo
  sacud[í/ió/e]|zarande[é/ó/a]|aventé|azoté ..1 a? <whose>* <kid>
  hacer(le)|haga|haré|hice ..2 daño|algo ..1 a <whose>* <kid>
  ganas|ganas_de|pensé|quise|quiero|pienso ..2 hacerle|aventar|ahogar|lastimar|pegarle|sacudir|tirar ..3 <kid>
  nalgue[a/ó/ar]|cinturon[azo/azos]|chanclazo(s)|cuerazo(s)|nalgada(s) ..4 marca(s)|fuerte(s)|sangre|llor[a/ó]|moret[ón/ones]|hij[o/a/os]|niñ[o/a/os]
  nos|me peg[aba/aban/ó/aron] ..3 con ..2 cinturón|cinto|cable|palo|chancla|correa|vara|manguera|lo_que
`)
